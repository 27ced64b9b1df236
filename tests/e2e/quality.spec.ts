import { bookingText } from "#content/text/booking";
import { waitlistText } from "#content/text/waitlist";
import { expect, test } from "#tests/e2e/fixtures";
import { expectAccessible } from "#tests/support/axe";
import { screenshot } from "#tests/support/files";
import { inspect } from "#tests/support/inspect";
import {
  answerRequired,
  answerSigns,
  bookVisit,
  chooseTime,
  fillForm,
  goOn,
  nameOf,
  nextSunday,
  noSigns,
  onward,
  openStaff,
  press,
  saveAndContinue,
  somebody,
  timesOf,
  toFirstPart,
  toTimes,
  typePerson,
} from "#tests/support/pages";
import { sentForm } from "#tests/support/sent-form";
import { giveBack, joinFor, seePlace, takeFarTime, toJoin } from "#tests/support/waitlist";

test("pages to read are accessible, narrow enough and without scripts", async ({ patientWithScripts: page }) => {
  test.setTimeout(360_000);
  await page.goto("/learn");
  const links = page.getByRole("main").locator('a[href^="/learn/"]');
  const learn = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(learn.length).toBeGreaterThan(1);
  const addresses = [
    "/",
    "/es",
    "/learn",
    "/warning-signs",
    "/es/warning-signs",
    "/no-such-page",
    "/demonstration/mail",
  ];
  for (const path of [...addresses, ...new Set(learn)]) {
    await page.goto(path);
    await inspect(page, path);
  }
});

test("the pages of a booking, as they open and with errors", async ({ patientWithScripts: page }) => {
  test.setTimeout(240_000);
  await page.goto("/book");
  await inspect(page, "warning signs");
  await goOn(page);
  await inspect(page, "warning signs with an error");
  await noSigns(page);
  await inspect(page, "more signs");
  await goOn(page);
  await inspect(page, "more signs with an error");
  await noSigns(page);
  await inspect(page, "visit type");
  await goOn(page);
  await inspect(page, "visit type with an error");
  await page.getByRole("radio").first().check();
  await goOn(page);
  await inspect(page, "times");
  await page.goto(`/book/times?day=${nextSunday()}`);
  await expect(page.getByRole("region", { name: /There is no free time on/ })).toBeVisible();
  await inspect(page, "a day without times");
  await page.goto("/book/times");
  await chooseTime(page);
  await inspect(page, "about you");
  await goOn(page);
  await inspect(page, "about you with errors");
  await typePerson(page, somebody());
  await goOn(page);
  await inspect(page, "check answers");
});

test("the pages of a visit by its link", async ({ patientWithScripts: page }) => {
  test.setTimeout(240_000);
  const { manageToken } = await bookVisit(page, somebody());
  await inspect(page, "confirmation");
  for (const end of ["", "/move", "/files"]) {
    await page.goto(`/visit/${manageToken}${end}`);
    await inspect(page, `visit${end}`);
  }
  await page.goto(`/visit/${manageToken}/move?day=${nextSunday()}`);
  await inspect(page, "a day without times to move to");
  await page.goto(`/visit/${manageToken}/files`);
  await press(page, "Send this file");
  await inspect(page, "files with errors");
  await page.getByLabel("Letter from my doctor").check();
  await page
    .getByLabel("Photo or file")
    .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: await screenshot() });
  await press(page, "Send this file");
  await inspect(page, "a file that was sent");
  await page.goto(`/visit/${manageToken}/cancel`);
  await inspect(page, "visit/cancel");
  await press(page, "Yes, cancel this visit");
  await inspect(page, "cancelled visit");
});

test("the pages that lead to the waitlist, as they open and with errors", async ({ patientWithScripts: page }) => {
  test.setTimeout(300_000);
  const taken = await takeFarTime(page.request);
  await toTimes(page);
  await toJoin(page, taken, somebody(), async (name) => {
    await inspect(page, `waitlist, ${name}`);
    if (name === "start" || name === "check") return;
    await goOn(page);
    await expect(page.getByRole("alert")).toBeVisible();
    await inspect(page, `waitlist, ${name}, with an error`);
  });
  await giveBack(page.request, taken);
});

test("the pages of a place on the waitlist", async ({ patientWithScripts: page }) => {
  test.setTimeout(240_000);
  const taken = await takeFarTime(page.request);
  const token = await joinFor(page.request, taken, somebody());
  await page.goto(`/waitlist/${token}/joined`);
  await inspect(page, "on the waitlist");
  await giveBack(page.request, taken);
  await seePlace(page, token, waitlistText.entry.offer.en);
  await inspect(page, "a time that is offered");
  await press(page, waitlistText.entry.decline.en);
  await inspect(page, "a time that was declined");
  await page.goto(`/es/waitlist/${token}/leave`);
  await inspect(page, "leaving the waitlist");
  await press(page, waitlistText.leave.yes.es);
  await inspect(page, "off the waitlist");
});

test("the pages that stop a booking, and a time that is gone", async ({ open, patientWithScripts: page }) => {
  test.setTimeout(240_000);
  await toTimes(page);
  const other = await open({ scripts: false });
  await toTimes(other);
  const value = await timesOf(other).last().getAttribute("value");
  for (const one of [other, page]) await onward(one, () => one.locator(`li button[value="${value}"]`).click());
  await expect(page.getByText(bookingText.times.gone.en)).toBeVisible();
  await inspect(page, "a time that is gone");
  await page.goto("/book");
  await page.getByLabel("None of these").uncheck();
  await page.getByLabel("I am not sure about one of these").check();
  await goOn(page);
  await inspect(page, "call today");
  await page.goto("/book");
  await page.getByLabel("I am not sure about one of these").uncheck();
  await noSigns(page);
  await page.getByLabel("None of these").uncheck();
  await page.getByLabel("I am not sure about one of these").check();
  await goOn(page);
  await inspect(page, "clinician review");
  await press(page, "Ask for a call");
  await inspect(page, "clinician review with errors");
  await typePerson(page, somebody());
  await press(page, "Ask for a call");
  await inspect(page, "a call is asked for");
  await page.goto("/book");
  await page.getByLabel("None of these").uncheck();
  await page.getByRole("checkbox").first().check();
  await goOn(page);
  await inspect(page, "emergency");
});

test("every part of the health form, as it opens and with errors", async ({ patientWithScripts: page }) => {
  test.setTimeout(360_000);
  const { intakeToken } = await bookVisit(page, somebody());
  await page.goto(`/intake/${intakeToken}`);
  await inspect(page, "start of the form");
  await page.goto(`/intake/${intakeToken}/check`);
  await inspect(page, "check with questions missing");
  await page.goto(`/intake/${intakeToken}/pain`);
  await saveAndContinue(page);
  await inspect(page, "a part with errors");
  await press(page, "Save and come back later");
  await inspect(page, "saved for later");
  await page.goto(`/intake/${intakeToken}/pain`);
  await page.getByLabel("New numbness between the legs").check();
  await answerRequired(page);
  await saveAndContinue(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Before you go on");
  await inspect(page, "advice");
  await page.goto(`/intake/${intakeToken}/pain`);
  await page.getByLabel("New numbness between the legs").uncheck();
  await page.getByLabel("None of these").first().check();
  await answerRequired(page);
  await saveAndContinue(page);
  await expect(page).not.toHaveURL(/\/pain/);
  await page.goto(`/intake/${intakeToken}`);
  await toFirstPart(page);
  await fillForm(page, (part) => inspect(page, `part ${part}`));
  await inspect(page, "check the form, with the signs to answer first");
  await answerSigns(page, intakeToken);
  await page.goto(`/intake/${intakeToken}/check`);
  await inspect(page, "check the form");
  await press(page, "Send my health form");
  await inspect(page, "form sent");
});

test("a booking by keyboard alone, up to the held time", async ({ patient: page }) => {
  const tabTo = async (name: string | RegExp, role: "link" | "button" | "checkbox" | "radio") => {
    const target = page.getByRole(role, { name }).first();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo("Book a first visit", "link");
  await page.keyboard.press("Enter");
  for (const title of ["Do you have any of these signs now?", "Do any of these fit you?"]) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await tabTo("None of these", "checkbox");
    await page.keyboard.press("Space");
    await tabTo("Continue", "button");
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What kind of visit do you want?");
  await tabTo(/./, "radio");
  await page.keyboard.press("Space");
  await tabTo("Continue", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Choose a time");
  await tabTo(/^Choose this time/, "button");
  await page.keyboard.press("Enter");
  await expect(page.getByText("We hold this time for you until")).toBeVisible();
});

test("the pages of the front desk and of the administrator are accessible", async ({
  open,
  patient,
  frontDesk,
  administrator,
}) => {
  test.setTimeout(240_000);
  // Lists move while others work in them: here it is always the entry of somebody of this test.
  const taken = await takeFarTime(patient.request);
  const waiting = somebody();
  await joinFor(patient.request, taken, waiting);
  const { person } = await sentForm(patient);
  const size = { width: 1366, height: 768 };
  const away = await open();
  await away.setViewportSize(size);
  await openStaff(away, "/sign-in");
  await expectAccessible(away, "sign-in");
  await frontDesk.setViewportSize(size);
  await openStaff(frontDesk, "/desk");
  await expectAccessible(frontDesk, "today");
  await frontDesk.getByRole("link", { name: "The day after" }).click();
  await expect(frontDesk.getByRole("link", { name: "Today", exact: true }).first()).toBeVisible();
  await expectAccessible(frontDesk, "another day");
  await frontDesk.getByRole("button", { name: /^Keys/ }).click();
  await expectAccessible(frontDesk, "help");
  await openStaff(frontDesk, "/desk/waitlist");
  await expectAccessible(frontDesk, "waitlist");
  const entry = frontDesk.getByRole("listitem", { name: nameOf(waiting) });
  await entry.getByRole("button", { name: "Take off" }).click();
  await frontDesk.getByRole("button", { name: "Take off the list" }).click();
  await expect(frontDesk.getByText("Say why", { exact: true })).toBeVisible();
  await expectAccessible(frontDesk, "taking somebody off the waitlist");
  await openStaff(frontDesk, "/desk/intake");
  await expectAccessible(frontDesk, "queue of forms");
  await frontDesk.getByRole("link", { name: nameOf(person), exact: true }).click();
  await expect(frontDesk.getByRole("button", { name: "Ask for changes" })).toBeVisible();
  await expectAccessible(frontDesk, "review");
  await frontDesk.getByRole("button", { name: "Ask for changes" }).click();
  await frontDesk.getByRole("button", { name: "Send it back" }).click();
  await expectAccessible(frontDesk, "asking for changes");
  await frontDesk.goto("/admin");
  await expectAccessible(frontDesk, "another role's page");
  await administrator.setViewportSize(size);
  await administrator.goto("/admin");
  await expect(administrator.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(administrator, "access log");
});

test("the pages of the physician are accessible", async ({ physician, nurse }) => {
  for (const page of [physician, nurse]) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await openStaff(page, "/physician");
    await expectAccessible(page, "procedures");
  }
  await physician.getByRole("article").first().getByRole("link").first().click();
  await expect(physician.getByRole("heading", { name: "Visits", exact: true })).toBeVisible();
  await expectAccessible(physician, "patient");
  await openStaff(physician, "/physician/week");
  await expectAccessible(physician, "week");
});
