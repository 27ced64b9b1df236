import { headers } from "next/headers";

/** The nonce that proxy.ts gave this page's scripts. */
export async function nonceOfPage(): Promise<string> {
  const policy = (await headers()).get("Content-Security-Policy") ?? "";
  return /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
}
