import { randomUUID } from "node:crypto";
import { ProblemPage, type SentForm } from "#components/site/problem-page";
import { readForm } from "#lib/api";
import { type ClinicInfo, getClinic } from "#lib/clinic/queries";
import { renderDocument } from "#lib/document";
import { AppError, type ErrorCode, sqlState, statusOf, toAppError } from "#lib/errors";
import { isLocale, type Locale, localePath } from "#lib/locale";
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

/** What may go well a minute later. */
const passing = new Set<ErrorCode>(["internal", "unavailable", "too_many_requests"]);

/** More than anybody types on one page, in bytes. */
const longestKept = 200_000;

/** A form's own copy of itself, for the page that has to say that it could not be taken; null for files and pages. */
function copyOf(request: Request): Request | null {
  const size = Number(request.headers.get("content-length") ?? Number.NaN);
  const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
  return request.method === "POST" && isForm && size <= longestKept ? request.clone() : null;
}

type Failed = { error: unknown; locale: Locale; url: URL; copy: Request | null };

/** Nothing that was typed is lost with a page that failed: its form comes back whole. */
async function formOf({ copy, url, locale }: Failed): Promise<SentForm | null> {
  if (!copy) return null;
  const read = await readForm(copy).catch(() => null);
  if (!read) return null;
  const fields = Object.entries(read).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
  return { action: `${localePath(locale, pathOf(url, locale))}${url.search}`, fields };
}

async function problemDocument(route: string, failed: Failed): Promise<Response> {
  const { error, locale, url } = failed;
  const { code } = toAppError(error);
  if (code === "internal" || code === "unavailable") {
    const place = code === "internal" ? placeOf(error) : {};
    log("error", { event: "page_failed", requestId: randomUUID(), route, code, sqlState: sqlState(error), ...place });
  }
  const page = (
    <ProblemPage
      locale={locale}
      clinic={lastKnown.get(locale) ?? nobody}
      code={code}
      path={pathOf(url, locale)}
      again={passing.has(code) ? await formOf(failed) : null}
      lost={code === "not_found" || code === "form_closed" ? await formOf(failed) : null}
    />
  );
  return renderDocument(page, "personal", statusOf(code));
}

/** The one place where a patient page's failures become a page. `work` gets the language, the parameters and the clinic. */
export function documentHandled(route: string, work: Work) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const { locale: asked, ...rest } = await context.params;
    const locale = typeof asked === "string" && isLocale(asked) ? asked : "en";
    const url = new URL(request.url);
    const copy = copyOf(request);
    try {
      const clinic = await clinicFor(locale);
      if (asked !== locale) throw new AppError("not_found");
      const params = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
      return await work(request, { locale, params, clinic, url });
    } catch (error) {
      return problemDocument(route, { error, locale, url, copy });
    }
  };
}
