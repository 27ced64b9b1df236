import { educationPages } from "#content/education";
import type { ReferenceId } from "#content/references";
import type { Block, EducationPage, Grounds } from "#lib/education/schema";
import type { Locale } from "#lib/locale";

export const getEducationPage = (locale: Locale, slug: string): EducationPage | null =>
  educationPages[locale].find((page) => page.slug === slug) ?? null;

/** The pages before and after this one in reading order; null at either end. */
export function neighbours(
  locale: Locale,
  slug: string,
): Readonly<{ previous: EducationPage | null; next: EducationPage | null }> {
  const pages = educationPages[locale];
  const index = pages.findIndex((page) => page.slug === slug);
  return { previous: pages[index - 1] ?? null, next: index < 0 ? null : (pages[index + 1] ?? null) };
}

/** The pages that this one names as related, in its own order. */
export const relatedPages = (locale: Locale, page: EducationPage): readonly EducationPage[] =>
  page.related.flatMap((slug) => getEducationPage(locale, slug) ?? []);

/** The number that a reference has on its page: 1 for the first. */
export const referenceNumber = (page: Pick<EducationPage, "references">, id: ReferenceId): number =>
  page.references.indexOf(id) + 1;

function groundsOf(block: Block): readonly Grounds[] {
  if (block.kind === "list") return block.items;
  if (block.kind === "table") return block.rows;
  return block.kind === "link" ? [] : [block];
}

/** Every reference that a statement of the page leans on. */
export const citedReferences = (page: EducationPage): ReadonlySet<ReferenceId> =>
  new Set(
    page.sections.flatMap((section) => section.blocks.flatMap(groundsOf)).flatMap((grounds) => grounds.sources ?? []),
  );

/** Whether any statement of the page still waits for a clinician. */
export const needsSignOff = (page: EducationPage): boolean =>
  page.sections.flatMap((section) => section.blocks.flatMap(groundsOf)).some((grounds) => grounds.signOff === true);
