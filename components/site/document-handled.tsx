import { randomUUID } from "node:crypto";
import { ProblemPage } from "#components/site/problem-page";
import { type ClinicInfo, getClinic } from "#lib/clinic/queries";
import { renderDocument } from "#lib/document";
import { AppError, sqlState, statusOf, toAppError } from "#lib/errors";
import { isLocale, type Locale } from "#lib/locale";
import { log, placeOf } from "#lib/log";

export type DocumentContext = { locale: Locale; params: Record<string, string>; clinic: ClinicInfo; url: URL };
type Work = (request: Request, context: DocumentContext) => Promise<Response>;
type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };

/** The clinic as it was last read: the page that says the database is away still has the phone number. */
const lastKnown = new Map<Locale, ClinicInfo>();

async function clinicFor(locale: Locale): Promise<ClinicInfo> {
  const clinic = await getClinic(locale);
  lastKnown.set(locale, clinic);
  return clinic;
}

const nobody: ClinicInfo = {
  name: "Plumbline",
  phone: "",
  hours: "",
  emergencyNumber: "911",
  timeZone: "UTC",
  isDemonstration: false,
};

/** The path of a page without its language, for the language link; a secret in it stays where it was. */
const pathOf = (url: URL, locale: Locale): string => url.pathname.replace(new RegExp(`^/${locale}(?=/|$)`), "") || "/";

function problemDocument(route: string, error: unknown, locale: Locale, url: URL): Promise<Response> {
  const { code } = toAppError(error);
  if (code === "internal" || code === "unavailable") {
    const place = code === "internal" ? placeOf(error) : {};
    log("error", { event: "page_failed", requestId: randomUUID(), route, code, sqlState: sqlState(error), ...place });
  }
  const page = (
    <ProblemPage locale={locale} clinic={lastKnown.get(locale) ?? nobody} code={code} path={pathOf(url, locale)} />
  );
  return renderDocument(page, "personal", statusOf(code));
}

/** The one place where a patient page's failures become a page. `work` gets the language, the parameters and the clinic. */
export function documentHandled(route: string, work: Work) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const { locale: asked, ...rest } = await context.params;
    const locale = typeof asked === "string" && isLocale(asked) ? asked : "en";
    const url = new URL(request.url);
    try {
      const clinic = await clinicFor(locale);
      if (asked !== locale) throw new AppError("not_found");
      const params = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
      return await work(request, { locale, params, clinic, url });
    } catch (error) {
      return problemDocument(route, error, locale, url);
    }
  };
}
