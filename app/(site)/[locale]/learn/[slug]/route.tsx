import { EducationView } from "#components/education/education-page";
import { documentHandled } from "#components/site/document-handled";
import { renderOnce, siteOrigin } from "#lib/document";
import { getEducationPage } from "#lib/education/page";
import { AppError } from "#lib/errors";

export const GET = documentHandled("GET /learn/{slug}", async (request, { locale, clinic, params }) => {
  const page = getEducationPage(locale, params.slug ?? "");
  if (!page) throw new AppError("not_found");
  return renderOnce(request, ["learn", page.slug, locale, clinic], () => (
    <EducationView locale={locale} page={page} clinic={clinic} indexableAt={siteOrigin()} />
  ));
});
