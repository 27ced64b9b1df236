import { backPain } from "#content/en/back-pain";
import { boneHealth } from "#content/en/bone-health";
import { cementProcedures } from "#content/en/cement-procedures";
import { firstWeeks } from "#content/en/first-weeks";
import { gettingReady } from "#content/en/getting-ready";
import { goingHome } from "#content/en/going-home";
import { kyphoplasty } from "#content/en/kyphoplasty";
import { procedureDay } from "#content/en/procedure-day";
import { research } from "#content/en/research";
import { spinalFracture } from "#content/en/spinal-fracture";
import { surgery } from "#content/en/surgery";
import { vertebroplasty } from "#content/en/vertebroplasty";
import { backPain as backPainEs } from "#content/es/back-pain";
import { boneHealth as boneHealthEs } from "#content/es/bone-health";
import { cementProcedures as cementProceduresEs } from "#content/es/cement-procedures";
import { firstWeeks as firstWeeksEs } from "#content/es/first-weeks";
import { gettingReady as gettingReadyEs } from "#content/es/getting-ready";
import { goingHome as goingHomeEs } from "#content/es/going-home";
import { kyphoplasty as kyphoplastyEs } from "#content/es/kyphoplasty";
import { procedureDay as procedureDayEs } from "#content/es/procedure-day";
import { research as researchEs } from "#content/es/research";
import { spinalFracture as spinalFractureEs } from "#content/es/spinal-fracture";
import { surgery as surgeryEs } from "#content/es/surgery";
import { vertebroplasty as vertebroplastyEs } from "#content/es/vertebroplasty";
import type { EducationGroup, EducationPage } from "#lib/education/schema";
import type { Locale } from "#lib/locale";

/** Where someone stands who looks for a page, with the pages for it, in the order in which one would read them. */
export const educationGroups: readonly EducationGroup[] = [
  {
    id: "back-hurts",
    heading: { en: "My back hurts", es: "Me duele la espalda" },
    lede: { en: "What it can be, and when to get help", es: "Qué puede ser y cuándo pedir ayuda" },
    pages: { en: [spinalFracture, backPain], es: [spinalFractureEs, backPainEs] },
  },
  {
    id: "heal",
    heading: { en: "I have a fracture and want to heal", es: "Tengo una fractura y quiero sanar" },
    lede: { en: "Care without a procedure, and stronger bones", es: "Cuidados sin procedimiento y huesos más fuertes" },
    pages: { en: [firstWeeks, boneHealth], es: [firstWeeksEs, boneHealthEs] },
  },
  {
    id: "deciding",
    heading: { en: "I am thinking about a procedure", es: "Estoy pensando en un procedimiento" },
    lede: {
      en: "What is done, what it may bring, what can go wrong",
      es: "Qué se hace, qué puede aportar, qué puede salir mal",
    },
    pages: {
      en: [vertebroplasty, kyphoplasty, cementProcedures, research, surgery],
      es: [vertebroplastyEs, kyphoplastyEs, cementProceduresEs, researchEs, surgeryEs],
    },
  },
  {
    id: "dated",
    heading: { en: "I have a date for a procedure", es: "Tengo fecha para un procedimiento" },
    lede: { en: "Before, on the day, and back at home", es: "Antes, ese día y de vuelta en casa" },
    pages: { en: [gettingReady, procedureDay, goingHome], es: [gettingReadyEs, procedureDayEs, goingHomeEs] },
  },
];

const inOrder = (locale: Locale): readonly EducationPage[] => educationGroups.flatMap(({ pages }) => pages[locale]);

/** Every education page, in reading order. */
export const educationPages: Readonly<Record<Locale, readonly EducationPage[]>> = {
  en: inOrder("en"),
  es: inOrder("es"),
};
