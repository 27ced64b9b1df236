import { bookingText, visitText } from "#content/text/booking";
import { filesText } from "#content/text/files";
import { intakeText } from "#content/text/intake";
import { waitlistText } from "#content/text/waitlist";
import { expect, test } from "#tests/e2e/fixtures";
import { photo } from "#tests/support/files";
import { inspect } from "#tests/support/inspect";
import {
  bookVisit,
  chooseTime,
  follow,
  goOn,
  noSigns,
  onward,
  press,
  saveAndContinue,
  somebody,
  toFirstPart,
  toTimes,
  typePerson,
} from "#tests/support/pages";
import { giveBack, joinFor, placeTokenIn, seePlace, takeFarTime, toJoin } from "#tests/support/waitlist";

// The pages that quality.spec.ts and site.spec.ts do not open; scripts/test/looked-at.ts tells which nobody does.

test("the pages around a visit: moved, signs again, what matters, an earlier time", async ({
  patientWithScripts: page,
}) => {
  test.setTimeout(360_000);
  const h1 = page.getByRole("heading", { level: 1 });
  const { manageToken } = await bookVisit(page, somebody());
  await page.goto(`/visit/${manageToken}/move`);
  await chooseTime(page);
  await expect(h1).toHaveText(visitText.movedTitle.en);
  await inspect(page, "moved visit");
  await page.goto(`/visit/${manageToken}/what-matters`);
  await inspect(page, "what matters, of a visit");
  await page.getByRole("textbox").fill("a".repeat(1001));
  await onward(page, () => page.getByRole("main").getByRole("button").click());
  await expect(page).toHaveTitle(/^Error: /);
  await inspect(page, "what matters, of a visit, with an error");
  await page.goto(`/visit/${manageToken}/signs`);
  await inspect(page, "signs again");
  await press(page, intakeText.signsAgain.send.en);
  await expect(page).toHaveTitle(/^Error: /);
  await inspect(page, "signs again with errors");
  for (const none of await page.getByLabel("None of these").all()) await none.check();
  await press(page, intakeText.signsAgain.send.en);
  await expect(h1).toHaveText(intakeText.signsAgain.answerTitle.en);
  await inspect(page, "what to do after the signs");
  await page.goto(`/visit/${manageToken}/earlier`);
  await expect(h1).toHaveText(waitlistText.earlier.title.en);
  await inspect(page, "an earlier time");
  await follow(page, "Continue");
  await inspect(page, "the days for an earlier time");
  await goOn(page);
  await expect(page).toHaveTitle(/^Error: /);
  await inspect(page, "the days for an earlier time, with an error");
});

test("the pages of the waitlist, from the first question to leaving", async ({ patientWithScripts: page }) => {
  test.setTimeout(360_000);
  const taken = await takeFarTime(page.request, 30, 43);
  await toTimes(page);
  await toJoin(page, taken, somebody(), async (name) => {
    // Lists of radios like the one for the place.
    if (["time", "doctor", "span"].includes(name)) return;
    await inspect(page, `waitlist: ${name}`);
    if (name !== "days" && name !== "about you") return;
    await goOn(page);
    await expect(page).toHaveTitle(/^Error: /);
    await inspect(page, `waitlist: ${name} with errors`);
  });
  await press(page, waitlistText.check.join.en);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(waitlistText.entry.joinedTitle.en);
  await inspect(page, "a place on the waitlist, just joined");
  const token = placeTokenIn(page.url());
  await page.goto(`/waitlist/${token}`);
  await inspect(page, "a place on the waitlist");
  await page.goto(`/waitlist/${token}/leave`);
  await inspect(page, "leaving the waitlist");
  await press(page, waitlistText.leave.yes.en);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(waitlistText.entry.leftTitle.en);
  await inspect(page, "a place that was left");
  const other = await joinFor(page.request, taken, somebody());
  await giveBack(page.request, taken);
  await seePlace(page, other, waitlistText.entry.offer.en);
  await inspect(page, "an offer");
  // The signs are asked again of those who joined a while ago: here, by sending them with nothing answered.
  await onward(page, () =>
    page.evaluate((place) => {
      const form = document.querySelector<HTMLFormElement>(`form[action$="/${place}/accept"]`);
      form?.setAttribute("action", form.action.replace(/accept$/, "signs"));
      form?.submit();
    }, other),
  );
  await expect(page).toHaveTitle(/^Error: /);
  await inspect(page, "signs before a time is taken, with errors");
});

test("the lists and the signs of the health form", async ({ patientWithScripts: page }) => {
  test.setTimeout(360_000);
  const h1 = page.getByRole("heading", { level: 1 });
  const { intakeToken } = await bookVisit(page, somebody());
  await page.goto(`/intake/${intakeToken}/medicines`);
  const group = (name: RegExp) => page.getByRole("group", { name });
  await group(/blood thinner or aspirin/)
    .getByLabel("No", { exact: true })
    .check();
  await group(/other medicine, vitamin/)
    .getByLabel("Yes")
    .check();
  await saveAndContinue(page);
  await page.goto(`/intake/${intakeToken}/medicines`);
  await inspect(page, "no medicine yet");
  await press(page, "Add a medicine");
  await expect(h1).toHaveText("Medicine 1");
  await inspect(page, "a medicine");
  await press(page, "Save this medicine");
  await expect(page).toHaveTitle(/^Error: /);
  await inspect(page, "a medicine with an error");
  await page.getByLabel("What is it called?").fill("Grandmother’s tea");
  await press(page, "Save this medicine");
  await inspect(page, "a medicine in the list");
  await press(page, "Remove Grandmother’s tea");
  await expect(page.getByRole("button", { name: intakeText.removeYes.en })).toBeVisible();
  await inspect(page, "removing a medicine");
  await page.goto(`/intake/${intakeToken}/signs`);
  await inspect(page, "signs again, in the form");
  await press(page, intakeText.signsAgain.send.en);
  await expect(page).toHaveTitle(/^Error: /);
  await inspect(page, "signs again, in the form, with errors");
  for (const none of await page.getByLabel("None of these").all()) await none.check();
  await press(page, intakeText.signsAgain.send.en);
  await expect(h1).toHaveText(intakeText.signsAgain.answerTitle.en);
  await inspect(page, "what to do after the signs, in the form");
});

test("a question of the health form that is answered with a file", async ({ patientWithScripts: page }) => {
  test.setTimeout(150_000);
  const { intakeToken } = await bookVisit(page, somebody());
  const answers = { insurance: [{ valueCoding: { code: "medicare" } }] };
  const headers = { "If-Match": '"0"' };
  const saved = await page.request.patch(`/api/v1/intake/${intakeToken}`, { headers, data: { answers } });
  expect(saved.status()).toBe(200);
  await page.goto(`/intake/${intakeToken}/files/card-front`);
  await inspect(page, "a file for the form, none yet");
  await press(page, filesText.send.en);
  await expect(page).toHaveTitle(/^Error: /);
  await inspect(page, "a file for the form, with an error");
  const buffer = await photo();
  await page.getByLabel(filesText.file.en).setInputFiles({ name: "card.jpg", mimeType: "image/jpeg", buffer });
  await press(page, filesText.send.en);
  await expect(page.getByRole("region", { name: filesText.sentTitle.en }).getByRole("listitem")).toHaveCount(1);
  await inspect(page, "a file for the form, sent");
});

test("the page for somebody who has enough visits", async ({ patientWithScripts: page }) => {
  await page.goto("/book/enough");
  await inspect(page, "enough visits");
});

test("a booking and a visit in Spanish", async ({ patientWithScripts: page }) => {
  test.setTimeout(360_000);
  const h1 = page.getByRole("heading", { level: 1 });
  await page.goto("/es/book");
  await goOn(page, "es");
  await expect(page).toHaveTitle(/^Error: /);
  await inspect(page, "señales, con un error");
  await noSigns(page, "es");
  await inspect(page, "más señales");
  await noSigns(page, "es");
  await expect(h1).toHaveText(bookingText.visitType.title.es);
  await inspect(page, "tipo de visita");
  await page.getByRole("radio").first().check();
  await goOn(page, "es");
  await expect(h1).toHaveText(bookingText.times.title.es);
  await inspect(page, "horas");
  await chooseTime(page, "es");
  await goOn(page, "es");
  await expect(page).toHaveTitle(/^Error: /);
  await inspect(page, "sus datos, con errores");
  await typePerson(page, { ...somebody(), email: "ana@gmial.com" }, "es");
  await goOn(page, "es");
  await expect(h1).toHaveText(bookingText.check.title.es);
  await inspect(page, "revisar, con un aviso");
  await press(page, bookingText.check.book.es);
  await expect(h1).toHaveText(visitText.bookedTitle.es);
  await inspect(page, "confirmación");
  const address = page.url().replace(/\/booked$/, "");
  for (const end of ["", "/move", "/cancel", "/signs", "/files"]) {
    await page.goto(`${address}${end}`);
    await inspect(page, `visita${end}`);
  }
  await page.goto(address);
  await follow(page, visitText.formLink.es);
  await inspect(page, "formulario");
  await toFirstPart(page);
  await inspect(page, "una parte del formulario");
});
