import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { demonstrationSignIns } from "#prisma/seed/sign-in";

type Take = (page: string) => string;
type Role = (typeof demonstrationSignIns)[number]["role"];

async function signedIn(browser: Browser, options: BrowserContextOptions, role: Role): Promise<Page> {
  const found = demonstrationSignIns.find((candidate) => candidate.role === role);
  if (!found) throw new Error(`no sign-in for ${role}`);
  const page = await (await browser.newContext(options)).newPage();
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(found.email);
  await page.getByLabel("Password").fill(found.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`**${found.opens}`);
  return page;
}

/** What fits on the screen where that is wide, all of it on a phone. */
async function shoot(page: Page, file: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: file, fullPage: (page.viewportSize()?.width ?? 0) < 600 });
}

async function photographDesk(page: Page, take: Take): Promise<void> {
  await shoot(page, take("desk-today"));
  await page.goto("/desk/intake");
  await shoot(page, take("desk-intake"));
  await page.locator("main tbody a[href^='/desk/intake/']").first().click();
  await page.waitForURL("**/desk/intake/*");
  await shoot(page, take("desk-review"));
}

async function photographPhysician(page: Page, take: Take): Promise<void> {
  await shoot(page, take("physician-procedures"));
  await page.goto("/physician/week");
  await shoot(page, take("physician-week"));
  await page.goto("/physician");
  await page.locator("main a[href^='/physician/patients/']").first().click();
  await page.waitForURL("**/physician/patients/*");
  await shoot(page, take("physician-patient"));
}

/** The main pages of the front desk, the physicians and the administrator. */
export async function photographStaff(browser: Browser, options: BrowserContextOptions, take: Take): Promise<void> {
  const desk = await signedIn(browser, options, "front_desk");
  await photographDesk(desk, take);
  await desk.context().close();
  const physician = await signedIn(browser, options, "physician");
  await photographPhysician(physician, take);
  await physician.context().close();
  const administrator = await signedIn(browser, options, "administrator");
  await shoot(administrator, take("administrator-access-log"));
  await administrator.context().close();
}
