import { cementProcedures } from "#content/en/cement-procedures";
import { firstWeeks } from "#content/en/first-weeks";
import { spinalFracture } from "#content/en/spinal-fracture";
import { cementProcedures as cementProceduresEs } from "#content/es/cement-procedures";
import { firstWeeks as firstWeeksEs } from "#content/es/first-weeks";
import { spinalFracture as spinalFractureEs } from "#content/es/spinal-fracture";
import type { EducationPage } from "#lib/education/schema";
import type { Locale } from "#lib/locale";

/** Every education page, in the order in which one would read them. */
export const educationPages: Readonly<Record<Locale, readonly EducationPage[]>> = {
  en: [spinalFracture, firstWeeks, cementProcedures],
  es: [spinalFractureEs, firstWeeksEs, cementProceduresEs],
};
