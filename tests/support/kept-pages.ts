import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Response } from "@playwright/test";
import type { PageState } from "#tests/support/page-states";

/** Where the test command wants every patient page that a test saw, to check its markup afterwards. */
const folder = process.env.E2E_PAGES;

/** One file for each page, state and language: a secret in the address is not part of its name. */
function nameOf(response: Response): string {
  const { pathname, search } = new URL(response.url());
  const kind = pathname.replaceAll(/\/[\w-]{20,}(?=\/|$)/g, "/x").replaceAll(/[^\w-]+/g, "_");
  const asked = search ? `-${createHash("sha256").update(search).digest("hex").slice(0, 4)}` : "";
  return `${response.status()}${kind}${asked}.html`;
}

/** Keeps the document as it was sent. One that is gone by now, because somebody went on at once, is not kept. */
export async function keepPage(response: Response): Promise<void> {
  if (!folder) return;
  const body = await response.body().catch(() => null);
  if (!body || body.length === 0) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, nameOf(response)), body);
}

/** The kind of a page: its address without language, secrets and query. */
export const kindOf = (address: string): string =>
  new URL(address).pathname.replace(/^\/es(?=\/|$)/, "").replaceAll(/\/[\w-]{20,}(?=\/|$)/g, "/x") || "/";

/** Notes that a page of this kind was inspected, and in which states. */
export async function noteInspected(kind: string, states: readonly PageState[]): Promise<void> {
  if (!folder) return;
  // Beside the pages, not among them: the checkers of markup read whatever is there.
  const notes = `${folder}-inspected`;
  await mkdir(notes, { recursive: true });
  for (const state of ["seen", ...states])
    await writeFile(path.join(notes, `${state} ${encodeURIComponent(kind)}`), "");
}
