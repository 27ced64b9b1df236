import { hkdfSync } from "node:crypto";
import { env } from "#lib/env";

/**
 * Where a form's words lie on a device until they are saved, and the key that seals them. Both come from the form and
 * the server's secret, and only pages of the form, while it can be changed, bring them: without a link that is alive
 * nobody reads such a copy, and its name tells no form from another.
 */
export function deviceShelf(responseId: string, secret = env().AUTH_SECRET): { shelf: string; key: string } {
  const bytes = Buffer.from(hkdfSync("sha256", secret, responseId, "answers kept on a device", 44));
  return { shelf: `kept:${bytes.subarray(32).toString("base64url")}`, key: bytes.subarray(0, 32).toString("base64") };
}
