import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "#tests/e2e/fixtures";
import { heicPhoto, letter, photo } from "#tests/support/files";
import { bookVisit, follow, nameOf, openStaff, press, sendForm, somebody } from "#tests/support/pages";

const jpeg = async () => ({ name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: await photo() });
const heic = async () => ({ name: "IMG_0002.HEIC", mimeType: "image/heic", buffer: await heicPhoto() });
const program = { name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from(`MZ\u0090${"x".repeat(2000)}`) };

const send = (page: Page) => press(page, "Send this file");
const news = (page: Page, title: string) => expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
const list = (page: Page) => page.getByRole("region", { name: "What you sent" }).getByRole("listitem");

async function sendFile(page: Page, kind: string, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByLabel(kind).check();
  await page.getByLabel("Photo or file").setInputFiles(file);
  await send(page);
}

test("a patient sends a photo and a letter without scripts, sees them, and takes one back", async ({
  patient: page,
}) => {
  test.setTimeout(120_000);
  const { manageToken } = await bookVisit(page, somebody());
  await page.goto(`/visit/${manageToken}`);
  await follow(page, "Send a letter, card or report");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Send a letter, card or report");
  await expect(page.getByText("Nothing yet.")).toBeVisible();

  await sendFile(page, "Insurance card, front", await heic());
  await news(page, "We have your file");
  await expect(list(page)).toHaveCount(1);
  await expect(list(page)).toContainText("Insurance card, front");
  await expect(list(page)).toContainText("IMG_0002.jpg");

  await sendFile(page, "Letter from my doctor", {
    name: "letter.pdf",
    mimeType: "application/pdf",
    buffer: await letter(),
  });
  await news(page, "We have your file");
  await expect(list(page)).toHaveCount(2);
  await sendFile(page, "Insurance card, back", await heic());
  await news(page, "We had this file already");
  await expect(list(page)).toHaveCount(2);

  await press(page, "Remove Insurance card, front");
  await news(page, "The file is removed");
  await expect(list(page)).toHaveCount(1);
  await expect(list(page)).toContainText("Letter from my doctor");
});

test("what cannot be taken says why, in the reader's language, and keeps what was chosen", async ({
  patient: page,
}) => {
  test.setTimeout(120_000);
  const { manageToken } = await bookVisit(page, somebody());
  await page.goto(`/visit/${manageToken}/files`);
  await send(page);
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Choose what it is");
  await expect(summary).toContainText("Choose a photo or a file to send");

  await sendFile(page, "Letter from my doctor", program);
  await expect(summary).toContainText("We cannot open this kind of file");
  await expect(page.getByLabel("Letter from my doctor")).toBeChecked();
  await expect(page.getByText("Nothing yet.")).toBeVisible();

  const large = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(21 * 1024 * 1024, "%PDF-1.7 ") };
  await sendFile(page, "Letter from my doctor", large);
  await expect(summary).toContainText("This file is larger than 20 MB");

  await page.goto(`/es/visit/${manageToken}/files`);
  await page.getByLabel("Carta de mi médico").check();
  await page.getByLabel("Foto o archivo").setInputFiles(program);
  await press(page, "Enviar este archivo");
  await expect(page.getByRole("alert")).toContainText("No podemos abrir este tipo de archivo");
});

test("programs use the same by the API; links that are forged or another's answer 404", async ({ patient: page }) => {
  const { manageToken, intakeToken } = await bookVisit(page, somebody());
  const address = `/api/v1/visits/${manageToken}/files`;
  const sent = await page.request.post(address, { multipart: { kind: "imaging_report", file: await jpeg() } });
  expect(sent.status()).toBe(201);
  const { id } = await sent.json();
  const refused = await page.request.post(address, { multipart: { kind: "imaging_report", file: program } });
  expect(refused.status()).toBe(422);
  expect(await refused.json()).toMatchObject({ errors: [{ pointer: "/file", code: "unsupported" }] });
  const nameless = await page.request.post(address, { multipart: { kind: "a secret", file: await jpeg() } });
  expect(nameless.status()).toBe(422);
  const { files } = await (await page.request.get(address)).json();
  expect(files).toMatchObject([{ id, kind: "imaging_report", contentType: "image/jpeg", canRemove: true }]);

  const forged = "A".repeat(43);
  for (const token of [forged, intakeToken]) {
    expect((await page.request.get(`/api/v1/visits/${token}/files`)).status()).toBe(404);
    const answer = await page.request.post(`/api/v1/visits/${token}/files`, {
      multipart: { kind: "other", file: await jpeg() },
    });
    expect(answer.status()).toBe(404);
    expect((await page.request.delete(`/api/v1/visits/${token}/files/${id}`)).status()).toBe(404);
  }
  expect((await page.request.get(`/api/v1/files/${id}`)).status()).toBe(401);
  expect((await page.request.delete(`${address}/${id}`)).status()).toBe(200);
  expect((await page.request.delete(`${address}/${id}`)).status()).toBe(404);
});

test("the desk opens a photo without the place where it was taken, and sets aside what does not belong", async ({
  patient: page,
  frontDesk,
}) => {
  test.setTimeout(120_000);
  const person = somebody();
  const { manageToken, intakeToken } = await bookVisit(page, person);
  const original = await photo();
  expect((await sharp(original).metadata()).exif?.includes("TestPhone")).toBe(true);
  const sent = await page.request.post(`/api/v1/visits/${manageToken}/files`, {
    multipart: { kind: "card_front", file: await jpeg() },
  });
  const { id } = await sent.json();
  await sendForm(page, intakeToken);

  await openStaff(frontDesk, "/desk/intake");
  await frontDesk.getByRole("link", { name: nameOf(person) }).click();
  const papers = frontDesk.getByRole("region", { name: "Letters, cards and reports" });
  await expect(papers.getByRole("listitem")).toHaveCount(1);
  await expect(papers.getByRole("listitem")).toContainText("From the patient");
  await expect(papers.locator("img")).toHaveJSProperty("complete", true);

  const answer = await frontDesk.request.get(`/api/v1/files/${id}`);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/jpeg",
    "content-disposition": expect.stringMatching(/^attachment; filename="card-front-[\d-]+\.jpg"$/),
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("sandbox"),
    "cache-control": "no-store",
  });
  const { format, exif, width, height } = await sharp(await answer.body()).metadata();
  expect({ format, exif, width, height }).toEqual({ format: "jpeg", exif: undefined, width: 40, height: 64 });
  const download = frontDesk.waitForEvent("download");
  await papers.getByRole("link", { name: "Insurance card, front" }).click();
  expect((await download).suggestedFilename()).toMatch(/^card-front-/);

  await papers.getByRole("button", { name: "Set aside Insurance card, front" }).click();
  const dialog = frontDesk.getByRole("dialog", { name: "Set this file aside?" });
  await dialog.getByRole("button", { name: "Set aside" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Choose why");
  await dialog.getByLabel("It is about somebody else").check();
  await dialog.getByRole("button", { name: "Set aside" }).click();
  await expect(papers.getByText("None was sent.")).toBeVisible();
  await papers.getByText("Set aside · 1").click();
  await expect(papers.getByRole("listitem")).toContainText("It is about somebody else. Set aside by");
  await papers.getByRole("button", { name: "Put back Insurance card, front" }).click();
  await expect(papers.getByText("Set aside · 1")).toHaveCount(0);
  await expect(papers.getByRole("listitem")).toHaveCount(1);
});
