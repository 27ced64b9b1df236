import { EducationView } from "#components/education/education-page";
import { NotFoundPage } from "#components/site/not-found-page";
import { getClinic } from "#lib/clinic/queries";
import { renderDocument } from "#lib/document";
import { getEducationPage } from "#lib/education/page";
import { isLocale } from "#lib/locale";

type Context = Readonly<{ params: Promise<Readonly<{ locale: string; slug: string }>> }>;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const clinic = await getClinic(locale);
  const page = getEducationPage(locale, slug);
  if (!page) return renderDocument(<NotFoundPage locale={locale} path="/learn" clinic={clinic} />, "public", 404);
  return renderDocument(<EducationView locale={locale} page={page} clinic={clinic} />, "public");
}
