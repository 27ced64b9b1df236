import { SearchPage } from "#components/education/search-page";
import { documentHandled } from "#components/site/document-handled";
import { popularPages } from "#content/site/search-words";
import { renderDocument } from "#lib/document";
import { searchPages } from "#lib/education/search";
import { searchDocuments } from "#lib/education/search-documents";
import type { Locale } from "#lib/locale";

const longest = 100;

const popular = (locale: Locale) =>
  popularPages.flatMap((path) => {
    const page = searchDocuments(locale).find((document) => document.path === path)?.page;
    return page ? [{ path, title: page }] : [];
  });

export const GET = documentHandled("GET /search", async (_request, { locale, clinic, url }) => {
  const typed = (url.searchParams.get("q") ?? "").trim().slice(0, longest);
  const found = searchPages(typed, locale);
  return renderDocument(
    <SearchPage locale={locale} clinic={clinic} typed={typed} found={found} popular={popular(locale)} />,
    "public",
  );
});
