import { bookingText } from "#content/text/booking";
import { expect, test } from "#tests/e2e/fixtures";
import { follow, onward, timesOf, toTimes } from "#tests/support/pages";

const say = bookingText.times;
const week = say.week.en;

test("a time is found by day, by week, by part of the day, by doctor and by place, without scripts", async ({
  patient: page,
}) => {
  await toTimes(page);
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(say.first.en);
  await expect(page.getByText(/All times are \w+ time\./)).toBeVisible();

  const days = page.getByRole("navigation", { name: week }).getByRole("listitem");
  await expect(days.getByRole("link").first()).toHaveAccessibleName(/^\w+, \w+ \d+, \d+ times?$/);
  await onward(page, () => days.getByRole("link").first().click());
  const chosen = days.locator("[aria-current=true]");
  await expect(chosen).toHaveCount(1);
  // What this page says of itself: others book while we read.
  const [, count] = /(\d+) times?$/.exec(await chosen.innerText()) ?? [];
  await expect(timesOf(page)).toHaveCount(Number(count));

  await follow(page, say.laterWeek.en);
  await expect(page.getByRole("link", { name: say.earlierWeek.en })).toBeVisible();
  await page.getByText(say.narrow.en).click();
  await follow(page, say.mornings.en);
  for (const time of await timesOf(page).all()) await expect(time).toHaveAccessibleName(/^\d+(:\d\d)?am /);
  for (const name of [say.doctors.en, say.places.en])
    await onward(page, () => page.getByRole("navigation", { name }).getByRole("link").nth(1).click());
  await expect(page.getByText(/All times are Denver time\./)).toBeVisible();
});

test("each time is said in full: the clock, who with, the day, how long, where", async ({ patient: page }) => {
  await toTimes(page);
  await expect(timesOf(page).first()).toHaveAccessibleName(
    /^(\d+(:\d\d)?[ap]m|midday) with Dr\. [\w ]+, \w+, \w+ \d+, 45 minutes, \w+$/,
  );
});

test("a day without times leads on: the next day, another place, the telephone", async ({ patient: page }) => {
  await toTimes(page);
  const sunday = new Date();
  sunday.setUTCDate(sunday.getUTCDate() + 14 + ((7 - sunday.getUTCDay()) % 7));
  await page.goto(`/book/times?day=${sunday.toISOString().slice(0, 10)}`);
  await expect(page.getByRole("heading", { name: say.noneOn.en.split("{")[0] })).toBeVisible();
  await expect(page.getByText(/Call us on [\d-]+\. We will look for a time with you\./)).toBeVisible();
  await follow(page, /the next day with free times$/);
  await expect(timesOf(page).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: say.noneOn.en.split("{")[0] })).toHaveCount(0);
});
