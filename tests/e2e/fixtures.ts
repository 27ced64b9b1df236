import { test as base, type Page, type Response } from "@playwright/test";
import { keepPage } from "#tests/support/kept-pages";
import { type Role, type StorageState, signedInState } from "#tests/support/server";

/** What a patient page may do in a browser; lib/document.ts sends it. */
export const patientPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The health form may run the one script that keeps what is typed: its parts, their list, and the page to check. */
const keepingPolicy = `${patientPolicy}; script-src 'self'`;
const formPart = /^(?:\/es)?\/intake\/[^/]+(?:$|\/(?!(?:saved|sent|signs)(?:\/|$))(?!.*\/remove$))/;
/** What to do at once, and a page that says what went wrong, have no script there either. */
const isPolicyOf = (pathname: string, policy: string | undefined): boolean =>
  policy === patientPolicy || (formPart.test(pathname) && policy === keepingPolicy);

/** A test took the connection away. */
const takenAway = /net::ERR_(?:INTERNET_DISCONNECTED|CONNECTION_RESET)/;

const staffPage = /^\/(desk|physician|admin|sign-in)(\/|$)/;
/** Says so with its status when a password is wrong, which the browser then tells in its console. */
const signInAddress = "/api/auth/callback/credentials";
const isDocument = (response: Response): boolean => response.request().isNavigationRequest();

/** Collects what a page may never do: errors in the console, failed requests, blocked content, a looser policy. */
function watch(page: Page, problems: string[], kept: Promise<void>[]): void {
  const refused = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`);
    // What somebody was faster with, what is wrong in a form, a session that has ended: the browser tells it in its
    // console, the page in words.
    if ([401, 409, 422].includes(response.status())) refused.add(response.url());
    if (!isDocument(response)) return;
    // A refusal that is a page of its own (404, 409, 422) is also told in the console.
    if (response.status() >= 400) refused.add(response.url());
    const isPage = response.headers()["content-type"]?.startsWith("text/html");
    if (isPage && !staffPage.test(pathname) && !isPolicyOf(pathname, response.headers()["content-security-policy"]))
      problems.push(`Content-Security-Policy of ${pathname}`);
    if (isPage && !staffPage.test(pathname)) kept.push(keepPage(response));
  });
  page.on("console", (message) => {
    const { url } = message.location();
    if (takenAway.test(message.text())) return;
    if (message.type() !== "error" || refused.has(url) || url.endsWith(signInAddress)) return;
    problems.push(`console: ${message.text()} ${url}`);
  });
  page.on("pageerror", (error) => problems.push(`page: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Downloads, and what was under way when somebody went on to another page.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    if (takenAway.test(request.failure()?.errorText ?? "")) return;
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
}

type Open = (options?: { role?: Role; scripts?: boolean }) => Promise<Page>;
type Own = {
  /** Another browser of its own: somebody else, or the same person elsewhere */
  open: Open;
  /** A patient's browser with scripts off */
  patient: Page;
  patientWithScripts: Page;
  frontDesk: Page;
  nurse: Page;
  physician: Page;
  administrator: Page;
};
type Shared = { stateOf: (role: Role) => Promise<StorageState> };

export const test = base.extend<Own, Shared>({
  stateOf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const states = new Map<Role, Promise<StorageState>>();
      await use((role) => {
        const state = states.get(role) ?? signedInState(role);
        states.set(role, state);
        return state;
      });
    },
    { scope: "worker" },
  ],
  open: async ({ browser, stateOf }, use) => {
    const problems: string[] = [];
    const kept: Promise<void>[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async ({ role, scripts = true } = {}) => {
      const context = await browser.newContext({
        javaScriptEnabled: scripts,
        ...(role && { storageState: await stateOf(role) }),
      });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, problems, kept);
      return page;
    });
    await Promise.all(kept);
    for (const context of contexts) await context.close();
    base.expect(problems, "what the pages did besides").toEqual([]);
  },
  patient: async ({ open }, use) => use(await open({ scripts: false })),
  patientWithScripts: async ({ open }, use) => use(await open()),
  frontDesk: async ({ open }, use) => use(await open({ role: "front_desk" })),
  nurse: async ({ open }, use) => use(await open({ role: "nurse" })),
  physician: async ({ open }, use) => use(await open({ role: "physician" })),
  administrator: async ({ open }, use) => use(await open({ role: "administrator" })),
});

export { expect } from "@playwright/test";
