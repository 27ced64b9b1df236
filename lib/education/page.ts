import { educationPages } from "#content/education";
import type { ReferenceId } from "#content/references";
import type { Block, EducationPage, Grounds } from "#lib/education/schema";
import type { Locale } from "#lib/locale";

export const getEducationPage = (locale: Locale, slug: string): EducationPage | null =>
  educationPages[locale].find((page) => page.slug === slug) ?? null;

/** The page that one reads after this one, or null at the end. */
export function nextEducationPage(locale: Locale, slug: string): EducationPage | null {
  const index = educationPages[locale].findIndex((page) => page.slug === slug);
  return educationPages[locale][index + 1] ?? null;
}

/** The number that a reference has on its page: 1 for the first. */
export const referenceNumber = (page: EducationPage, id: ReferenceId): number => page.references.indexOf(id) + 1;

function groundsOf(block: Block): readonly Grounds[] {
  if (block.kind === "list") return block.items;
  if (block.kind === "table") return block.rows;
  return [block];
}

/** Every reference that a statement of the page leans on. */
export const citedReferences = (page: EducationPage): ReadonlySet<ReferenceId> =>
  new Set(
    page.sections.flatMap((section) => section.blocks.flatMap(groundsOf)).flatMap((grounds) => grounds.sources ?? []),
  );

/** Whether any statement of the page still waits for a clinician. */
export const needsSignOff = (page: EducationPage): boolean =>
  page.sections.flatMap((section) => section.blocks.flatMap(groundsOf)).some((grounds) => grounds.signOff === true);
