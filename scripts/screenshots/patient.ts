import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

type Take = (page: string) => string;

const shoot = (page: Page, file: string) => page.screenshot({ path: file, fullPage: true });
const next = (page: Page) => page.getByRole("button", { name: "Continue" }).click();

async function book(page: Page, take: Take): Promise<void> {
  await page.goto("/book");
  await shoot(page, take("patient-warning-signs"));
  await page.getByLabel("None of these").check();
  await next(page);
  await page.getByLabel("None of these").check();
  await next(page);
  await shoot(page, take("patient-visit-type"));
  await page.getByLabel("First visit", { exact: true }).check();
  await next(page);
  await shoot(page, take("patient-times"));
  await page.getByRole("button", { name: /^Choose this time/ }).click();
  await next(page);
  await shoot(page, take("patient-about-you-errors"));
  await page.getByLabel("First name").fill("Eleanor");
  await page.getByLabel("Last name").fill("Whitcombe");
  await page.getByLabel("Month").fill("March");
  await page.getByLabel("Day").fill("3");
  await page.getByLabel("Year").fill("1946");
  await page.getByLabel("Phone number").fill("312-555-0199");
  await next(page);
  await shoot(page, take("patient-check"));
  await page.getByRole("button", { name: "Book this visit" }).click();
  await shoot(page, take("patient-booked"));
}

async function intake(page: Page, take: Take): Promise<void> {
  await page.getByRole("link", { name: "Fill in your health form" }).click();
  await shoot(page, take("patient-health-form"));
  await page.locator("main .tasks a").first().click();
  await page.waitForURL("**/intake/*/*");
  await shoot(page, take("patient-health-form-section"));
}

/** The patient's main pages, with scripts off, in the order in which a patient meets them. */
export async function photographPatient(browser: Browser, options: BrowserContextOptions, take: Take): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto("/");
  await shoot(page, take("patient-home"));
  await page.goto("/learn/spinal-fracture");
  await shoot(page, take("patient-learn"));
  await page.goto("/es");
  await shoot(page, take("patient-home-es"));
  await book(page, take);
  await intake(page, take);
  await context.close();
  await photographEmergency(browser, options, take);
}

async function photographEmergency(browser: Browser, options: BrowserContextOptions, take: Take): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto("/book");
  await page.getByRole("checkbox").first().check();
  await next(page);
  await shoot(page, take("patient-emergency"));
  await context.close();
}
