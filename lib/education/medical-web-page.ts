import { references } from "#content/references";
import { learnText } from "#content/text/learn";
import type { EducationPage } from "#lib/education/schema";
import type { Locale } from "#lib/locale";
import type { Thing } from "#lib/structured";

/** What schema.org calls the facts about a page (MedicalWebPage). Nobody is named who has not reviewed it. */
export function medicalWebPage(page: EducationPage, locale: Locale, clinicName: string): Thing {
  const { reviewer, written, lastReviewed } = page.review;
  const publisher: Thing = { type: "MedicalOrganization", properties: [["name", clinicName]] };
  const condition: Thing = { type: "MedicalCondition", properties: [["name", learnText.condition[locale]]] };
  return {
    type: "MedicalWebPage",
    properties: [
      ["inLanguage", locale],
      ["datePublished", written],
      ...(lastReviewed ? [["lastReviewed", lastReviewed] as const] : []),
      ...(reviewer
        ? [["reviewedBy", { type: "Person", properties: [["name", reviewer.name]] } satisfies Thing] as const]
        : []),
      ["publisher", publisher],
      ["about", condition],
      ...page.references.map((id) => ["citation", references[id].href] as const),
    ],
  };
}
