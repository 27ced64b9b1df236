import { educationPages } from "#content/education";
import type { EducationPage } from "#lib/education/schema";
import { type Locale, locales } from "#lib/locale";

export type PageCase = readonly [name: string, locale: Locale, page: EducationPage];

/** Every page of every language, as the rows of a table of tests. */
export const everyPage: readonly PageCase[] = locales.flatMap((locale) =>
  educationPages[locale].map((page): PageCase => [`${locale} ${page.slug}`, locale, page]),
);
