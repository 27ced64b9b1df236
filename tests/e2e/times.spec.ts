import { bookingText } from "#content/text/booking";
import { expect, test } from "#tests/e2e/fixtures";
import { timesOf, toTimes } from "#tests/support/pages";

const say = bookingText.times;
const week = say.week.en;

test("a time is found by day, by week, by part of the day, by doctor and by place, without scripts", async ({
  patient: page,
}) => {
  await toTimes(page);
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(say.first.en);
  await expect(page.getByText(/All times are \w+ time\./)).toBeVisible();

  const days = page.getByRole("navigation", { name: week }).getByRole("listitem");
  const chosen = days.getByRole("link").first();
  await expect(chosen).toHaveAccessibleName(/^\w+, \w+ \d+, \d+ times?$/);
  const [, count] = /(\d+) times?$/.exec(await chosen.innerText()) ?? [];
  await chosen.click();
  await expect(days.locator("[aria-current=true]")).toHaveCount(1);
  await expect(timesOf(page)).toHaveCount(Number(count));

  await page.getByRole("link", { name: say.laterWeek.en }).click();
  await expect(page.getByRole("link", { name: say.earlierWeek.en })).toBeVisible();
  await page.getByText(say.narrow.en).click();
  await page.getByRole("link", { name: say.mornings.en }).click();
  for (const time of await timesOf(page).all()) await expect(time).toHaveAccessibleName(/^\d+(:\d\d)?am /);
  await page.getByRole("navigation", { name: say.doctors.en }).getByRole("link").nth(1).click();
  await page.getByRole("navigation", { name: say.places.en }).getByRole("link").nth(1).click();
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
  await page.getByRole("link", { name: /the next day with free times$/ }).click();
  await expect(timesOf(page).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: say.noneOn.en.split("{")[0] })).toHaveCount(0);
});
