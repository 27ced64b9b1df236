import { type NextRequest, NextResponse } from "next/server";

/** What a staff page may do in a browser. Next puts the nonce on its own scripts; development needs eval. */
function policyFor(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Only the policy. Who may see a page is decided in the data layer, which every page asks. */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyFor(Buffer.from(crypto.randomUUID()).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = { matcher: ["/desk/:path*", "/physician/:path*", "/admin/:path*", "/sign-in"] };
