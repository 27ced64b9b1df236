import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { env } from "#lib/env";
import { type Locale, localePath } from "#lib/locale";

/**
 * What a patient page may do in a browser: no script at all, nothing from elsewhere, forms to us only. `connect-src`
 * is for the saves of the health form's script, and for tools that read /robots.txt by way of a page, such as
 * Lighthouse: without scripts nothing else connects.
 */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const headers = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": policy,
  // Not "no-referrer": with it a browser sends `Origin: null` with our own forms, which could then not be told
  // from a stranger's. Addresses, and the secrets in them, never leave this origin.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
} as const;

/** Of a page of the health form: besides, the one script that keeps what is typed. */
const policyWithScript = `${policy}; script-src 'self'`;

/** The patient pages that hold nothing personal may be kept by the browser; the others never. */
export type Privacy = "public" | "personal";

/**
 * A complete patient page as an HTML response. Route handlers call it for GET (200) and, with
 * the same page and its errors, after a POST that did not pass (422).
 */
export async function renderDocument(
  page: ReactElement,
  privacy: Privacy,
  status = 200,
  scripts: "none" | "ours" = "none",
): Promise<Response> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const cache = privacy === "public" ? "public, max-age=60" : "no-store";
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    status,
    headers: {
      ...headers,
      ...(scripts === "ours" ? { "Content-Security-Policy": policyWithScript } : {}),
      "Cache-Control": cache,
    },
  });
}

/** A page as it was rendered, and a name for this content. */
type Kept = { html: string; tag: string };

const kept = new Map<string, Kept>();
const mostKept = 200;

function keep(key: string, html: string): Kept {
  // A weak one: the bytes on the line differ by compression, the page does not.
  const page = { html, tag: `W/"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"` };
  kept.set(key, page);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return page;
}

/**
 * A public page that is the same for everybody: rendered once for each `facts` (what it is made of besides the
 * program: its address, language, clinic), and then sent as it is, or not at all to a browser that has it (304).
 * Oldest first, the pages no longer asked for go.
 */
export async function renderOnce(
  request: Request,
  facts: readonly unknown[],
  page: () => ReactElement,
): Promise<Response> {
  const key = JSON.stringify(facts);
  const { html, tag } = kept.get(key) ?? keep(key, await (await renderDocument(page(), "public")).text());
  const caching = { "Cache-Control": "public, max-age=60", ETag: tag };
  if (request.headers.get("if-none-match")?.includes(tag)) return new Response(null, { status: 304, headers: caching });
  return new Response(html, { headers: { ...headers, ...caching } });
}

/** Whether the script of an open page asks, and wants facts rather than a page. */
export const wantsFacts = (request: Request): boolean => request.headers.get("accept") === "application/json";

/** A header takes no control characters, which somebody may have put into a link. */
const headerSafe = (address: string): string => address.toWellFormed().replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent);

/** Answers a form that passed: 303 to another patient page in the same language. */
export function seeOther(locale: Locale, path: string, extra: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: headerSafe(localePath(locale, path)), "Cache-Control": "no-store", ...extra },
  });
}

/** The address that search engines are told for public pages, without a slash at the end. */
export const siteOrigin = (): string => env().BASE_URL.replace(/\/$/, "");

const secure = (): boolean => env().BASE_URL.startsWith("https://");
const cookieName = (name: string): string => (secure() ? `__Host-${name}` : name);

/** A cookie that only this site's server reads; `__Host-` wherever the site runs on https. */
export function setCookie(name: string, value: string, hours: number): Record<string, string> {
  const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${hours * 3600}${secure() ? "; Secure" : ""}`;
  return { "Set-Cookie": `${cookieName(name)}=${value}; ${flags}` };
}

export function readCookie(request: Request, name: string): string | null {
  const wanted = `${cookieName(name)}=`;
  const found = request.headers
    .get("cookie")
    ?.split(/;\s*/)
    .find((part) => part.startsWith(wanted));
  return found?.slice(wanted.length) || null;
}
