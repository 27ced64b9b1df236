import { LearnIndex } from "#components/education/learn-index";
import { documentHandled } from "#components/site/document-handled";
import { renderDocument, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /learn", async (_request, { locale, clinic }) =>
  renderDocument(<LearnIndex locale={locale} clinic={clinic} indexableAt={siteOrigin()} />, "public"),
);
