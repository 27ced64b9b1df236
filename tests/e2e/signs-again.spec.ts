import type { Page } from "@playwright/test";
import { intakeText } from "#content/text/intake";
import { warningSignPageTexts } from "#content/triage/messages";
import { noneLabel } from "#lib/triage/schema";
import { expect, test } from "#tests/e2e/fixtures";
import { answerSigns, bookVisit, follow, nameOf, onward, openStaff, press, somebody } from "#tests/support/pages";

const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
const task = (page: Page) => page.getByRole("listitem").filter({ hasText: intakeText.signsAgain.task.en });

test("the warning signs are a part of the form: asked once more, and kept", async ({ patient: page }) => {
  const { intakeToken } = await bookVisit(page, somebody());
  await page.goto(`/intake/${intakeToken}`);
  await expect(task(page)).toContainText(intakeText.notStarted.en);
  await expect(page.getByRole("link", { name: intakeText.checkAndSend.en })).toHaveCount(0);
  await onward(page, () => task(page).getByRole("link").click());
  await press(page, intakeText.signsAgain.send.en);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await answerSigns(page, intakeToken);
  await follow(page, intakeText.signsAgain.back.en);
  await expect(task(page)).toContainText(intakeText.signsAgain.done.en);
});

test("an emergency among them leads to help and stands in the desk's list with whom to call", async ({
  patient: page,
  frontDesk: desk,
}) => {
  const person = somebody();
  const { intakeToken } = await bookVisit(page, person);
  await page.goto(`/intake/${intakeToken}/signs`);
  await page.getByLabel("You had a cement procedure on your spine. Now you have a newly weak or numb leg").check();
  await page.getByRole("group", { name: warningSignPageTexts.today.title.en }).getByLabel(noneLabel.en).check();
  await press(page, intakeText.signsAgain.send.en);
  await expect(h1(page)).toHaveText(intakeText.signsAgain.answerTitle.en);
  await expect(page.getByRole("main").getByRole("link", { name: "Call 911" })).toHaveAttribute("href", "tel:911");
  await expect(page.getByRole("link", { name: intakeText.signsAgain.back.en })).toHaveCount(0);
  const { screenings } = await (await desk.request.get("/api/v1/screenings")).json();
  const alert = screenings.find((one: { person: { name: string } | null }) => one.person?.name === nameOf(person));
  expect(alert).toMatchObject({ tier: "emergency", signs: [expect.stringMatching(/newly weak or numb leg/)] });
});

test("whoever stops with an alarming answer reads first what to do, and the desk sees the form in its queue", async ({
  patient: page,
  frontDesk: desk,
}) => {
  const person = somebody();
  const { intakeToken } = await bookVisit(page, person);
  await page.goto(`/intake/${intakeToken}/pain`);
  await page.getByLabel("New numbness between the legs, around the genitals or bottom").check();
  await press(page, intakeText.saveForLater.en);
  await expect(h1(page)).toHaveText(intakeText.adviceTitle.en);
  await expect(page.getByRole("main").getByRole("link", { name: "Call 911" })).toBeVisible();
  await follow(page, intakeText.adviceLater.en);
  await expect(h1(page)).toHaveText(intakeText.savedTitle.en);
  await openStaff(desk, "/desk/intake");
  await expect(desk.getByRole("row").filter({ hasText: nameOf(person) })).toContainText("Emergency");
});
