import type { Page } from "@playwright/test";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { letter, photo } from "#tests/support/files";
import { bookVisit, nameOf, openStaff, somebody } from "#tests/support/pages";

const scan = async () => ({ name: "scan.pdf", mimeType: "application/pdf", buffer: await letter() });
const picture = async () => ({ name: "IMG_0007.jpg", mimeType: "image/jpeg", buffer: await photo() });
const program = { name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from(`MZ\u0090${"x".repeat(2000)}`) };
const large = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(21 * 1024 * 1024, "%PDF-1.7 ") };

/** Books a visit, and goes from the board of its day to the papers of its patient. */
async function toPapers(page: Page, desk: Page): Promise<string> {
  const person = somebody();
  const { manageToken } = await bookVisit(page, person);
  const { localDate } = await (await page.request.get(`/api/v1/visits/${manageToken}`)).json();
  await openStaff(desk, `/desk?date=${localDate}&hide=nothing`);
  await desk.getByRole("button", { name: `More for ${nameOf(person)}` }).click();
  await desk.getByRole("link", { name: "Letters and cards" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText(nameOf(person));
  return manageToken;
}

test("the desk adds a letter that came by hand: each problem in words, nothing chosen lost, the same file once", async ({
  patient: page,
  frontDesk: desk,
}) => {
  test.setTimeout(120_000);
  await toPapers(page, desk);
  const papers = desk.getByRole("region", { name: "Letters, cards and reports" });
  await expect(papers.getByText("None was sent.")).toBeVisible();
  await papers.getByRole("button", { name: "Add a paper" }).click();
  const dialog = desk.getByRole("dialog", { name: "Add a paper" });
  await expectAccessible(desk, "adding a paper");
  const add = dialog.getByRole("button", { name: "Add it" });
  await add.click();
  await expect(dialog.getByRole("alert")).toHaveText("Choose what it is");
  await dialog.getByLabel("Referral letter").check();
  await add.click();
  await expect(dialog.getByRole("alert")).toHaveText("Choose a file");
  await dialog.getByLabel("Scan or photo").setInputFiles(large);
  await add.click();
  await expect(dialog.getByRole("alert")).toHaveText("The file is larger than 20 MB");
  await dialog.getByLabel("Scan or photo").setInputFiles(program);
  await add.click();
  await expect(dialog.getByRole("alert")).toHaveText("Send a PDF, JPEG, PNG or HEIC file");
  await expect(dialog.getByLabel("Referral letter")).toBeChecked();

  await desk.route("**/api/v1/appointments/*/files", (route) => route.abort("connectionreset"));
  const paper = await scan();
  await dialog.getByLabel("Scan or photo").setInputFiles(paper);
  await add.click();
  await expect(dialog.getByRole("alert")).toContainText("No connection to the clinic");
  await desk.unroute("**/api/v1/appointments/*/files");
  await add.click();
  await expect(papers.getByText("Referral letter added")).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(papers.getByRole("listitem")).toHaveCount(1);
  await expect(papers.getByRole("listitem")).toContainText("PDF, 2 pages");
  await expect(papers.getByRole("listitem")).not.toContainText("the patient");

  await papers.getByRole("button", { name: "Add a paper" }).click();
  await dialog.getByLabel("Referral letter").check();
  await dialog.getByLabel("Scan or photo").setInputFiles(paper);
  await add.click();
  await expect(papers.getByText("This visit had the same file already")).toBeVisible();
  await expect(papers.getByRole("listitem")).toHaveCount(1);
  await expectAccessible(desk, "papers of a patient");
});

test("sending can be stopped, and a paper of the desk is opened by those who may, as an attachment", async ({
  patient: page,
  frontDesk: desk,
  physician,
  stateOf,
  playwright,
}) => {
  test.setTimeout(120_000);
  const manageToken = await toPapers(page, desk);
  const papers = desk.getByRole("region", { name: "Letters, cards and reports" });
  await papers.getByRole("button", { name: "Add a paper" }).click();
  const dialog = desk.getByRole("dialog", { name: "Add a paper" });
  await dialog.getByLabel("Insurance card, front").check();
  await dialog.getByLabel("Scan or photo").setInputFiles(await picture());
  // No answer comes until the sending is stopped.
  await desk.route("**/api/v1/appointments/*/files", () => undefined);
  await dialog.getByRole("button", { name: "Add it" }).click();
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await dialog.getByRole("button", { name: "Stop sending" }).click();
  await expect(dialog.getByRole("progressbar")).toHaveCount(0);
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  await desk.unroute("**/api/v1/appointments/*/files");
  await dialog.getByRole("button", { name: "Add it" }).click();
  await expect(papers.getByText("Insurance card, front added")).toBeVisible();
  await expect(papers.getByRole("listitem")).toContainText("Photo");

  const link = papers.getByRole("link", { name: "Insurance card, front" });
  await expect(link).toHaveAttribute("href", /^\/api\/v1\/files\/[\w-]+$/);
  const address = (await link.getAttribute("href")) ?? "";
  const opened = await physician.request.get(address);
  expect(opened.status()).toBe(200);
  expect(opened.headers()["content-disposition"]).toMatch(/^attachment; filename="card-front-[\d-]+\.jpg"$/);
  const administrator = await playwright.request.newContext({
    baseURL: new URL(desk.url()).origin,
    storageState: await stateOf("administrator"),
  });
  expect((await administrator.get(address)).status()).toBe(403);
  expect((await page.request.get(address)).status()).toBe(401);

  await page.goto(`/visit/${manageToken}/files`);
  const sent = page.getByRole("region", { name: "What you sent" });
  await expect(sent.getByRole("listitem")).toHaveCount(1);
  await expect(sent.getByRole("button")).toHaveCount(0);
});
