import { LearnIndex } from "#components/education/learn-index";
import { getClinic } from "#lib/clinic/queries";
import { renderDocument } from "#lib/document";
import { isLocale } from "#lib/locale";

type Context = Readonly<{ params: Promise<Readonly<{ locale: string }>> }>;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return renderDocument(<LearnIndex locale={locale} clinic={await getClinic(locale)} />, "public");
}
