import { backPain } from "#content/en/back-pain";
import { boneHealth } from "#content/en/bone-health";
import { cementProcedures } from "#content/en/cement-procedures";
import { firstWeeks } from "#content/en/first-weeks";
import { spinalFracture } from "#content/en/spinal-fracture";
import { backPain as backPainEs } from "#content/es/back-pain";
import { boneHealth as boneHealthEs } from "#content/es/bone-health";
import { cementProcedures as cementProceduresEs } from "#content/es/cement-procedures";
import { firstWeeks as firstWeeksEs } from "#content/es/first-weeks";
import { spinalFracture as spinalFractureEs } from "#content/es/spinal-fracture";
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
    pages: { en: [cementProcedures], es: [cementProceduresEs] },
  },
];

const inOrder = (locale: Locale): readonly EducationPage[] => educationGroups.flatMap(({ pages }) => pages[locale]);

/** Every education page, in reading order. */
export const educationPages: Readonly<Record<Locale, readonly EducationPage[]>> = {
  en: inOrder("en"),
  es: inOrder("es"),
};
