import { randomInt } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { waitlistText } from "#content/text/waitlist";
import { follow, goOn, type Person, somebody, typePerson } from "#tests/support/pages";

type Slot = { start: string; localDate: string; physician: { slug: string; name: string }; location: { slug: string } };

const dateAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const zone = "America/Chicago";
const clockOf = (instant: number): string =>
  new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
    instant,
  );
const halfHour = 1_800_000;

const screening = { emergency: { ticked: [], answer: "none" }, today: { ticked: [], answer: "none" } };
const patientOf = ({ givenName, familyName, month, day, year, phone, email }: Person) => ({
  ...{ givenName, familyName, phone, birthDate: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` },
  ...(email && { email }),
});

/** A time weeks ahead that somebody booked, and the wishes that it alone fulfils. */
export type TakenTime = {
  manageToken: string;
  start: string;
  date: string;
  physician: { slug: string; name: string };
  wishes: {
    physicians: string[];
    locations: string[];
    from: string;
    until: string;
    firstDate: string;
    lastDate: string;
  };
};

/** Books a time that no other test looks for; another where somebody was faster. */
export async function takeFarTime(request: APIRequestContext, from = 44, to = 57): Promise<TakenTime> {
  const query = `visitType=first-visit&location=lakeside&from=${dateAhead(from)}&to=${dateAhead(to)}`;
  const { slots }: { slots: Slot[] } = await (await request.get(`/api/v1/slots?${query}`)).json();
  expect(slots.length).toBeGreaterThan(0);
  for (let tries = 0; tries < 6; tries += 1) {
    const { start, localDate, physician, location } = slots[randomInt(slots.length)] as Slot;
    const wanted = { visitType: "first-visit", start, physician: physician.slug, location: location.slug };
    const held = await request.post("/api/v1/holds", { data: wanted });
    if (held.status() !== 201) continue;
    const { holdToken } = await held.json();
    const data = { holdToken, patient: patientOf(somebody()), screening };
    const booked = await request.post("/api/v1/appointments", { data });
    expect(booked.status()).toBe(201);
    const { manageToken } = await booked.json();
    const begin = Math.floor(Date.parse(start) / halfHour) * halfHour;
    const wishes = {
      ...{ physicians: [physician.slug], locations: [location.slug], firstDate: localDate, lastDate: localDate },
      ...{ from: clockOf(begin), until: clockOf(begin + halfHour) },
    };
    return { manageToken, start, date: localDate, physician, wishes };
  }
  throw new Error("Every time was taken by somebody else");
}

/** Gives the time back, as the patient does by link. */
export async function giveBack(request: APIRequestContext, { manageToken }: TakenTime): Promise<void> {
  const { version } = await (await request.get(`/api/v1/visits/${manageToken}`)).json();
  const answer = await request.post(`/api/v1/visits/${manageToken}/cancel`, { data: { version } });
  expect(answer.status()).toBe(200);
}

/** Joins over the API, for exactly this time. Answers the secret of the place's link. */
export async function joinFor(request: APIRequestContext, { wishes }: TakenTime, person: Person): Promise<string> {
  const data = { visitType: "first-visit", patient: patientOf(person), wishes, screening };
  const joined = await request.post("/api/v1/waitlist", { data });
  expect(joined.status()).toBe(201);
  return (await joined.json()).waitlistToken;
}

/** Opens the place until the page shows this: the worker offers a freed time within seconds. */
export async function seePlace(page: Page, token: string, words: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/waitlist/${token}`);
    await expect(page.getByRole("main")).toContainText(words, { timeout: 500 });
  }).toPass({ timeout: 45_000 });
}

const tick = (page: Page, label: string): Promise<void> => page.getByLabel(label, { exact: true }).check();

/** From the page of times to the page that asks to check and join, with wishes that this time alone fulfils. */
export async function toJoin(
  page: Page,
  { physician, wishes, date }: TakenTime,
  person: Person,
  look: (name: string) => Promise<void> = async () => {},
): Promise<void> {
  const say = waitlistText;
  const [year = "", month = "", day = ""] = date.split("-");
  const asks = async (
    question: keyof typeof say & ("place" | "days" | "time" | "hours" | "doctor" | "span" | "dates"),
  ) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say[question].title.en);
    await look(question);
  };
  await follow(page, say.link.en);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.start.title.en);
  await look("start");
  await goOn(page);
  await asks("place");
  await page.getByLabel("Lakeside").check();
  await goOn(page);
  await asks("days");
  await tick(page, say.days.any.en);
  await goOn(page);
  await asks("time");
  await tick(page, say.time.between.en);
  await goOn(page);
  await asks("hours");
  await page.getByLabel(say.hours.from.en).selectOption(wishes.from);
  await page.getByLabel(say.hours.until.en).selectOption(wishes.until);
  await goOn(page);
  await asks("doctor");
  await tick(page, physician.name);
  await goOn(page);
  await asks("span");
  await tick(page, say.span.between.en);
  await goOn(page);
  await asks("dates");
  for (const part of ["first", "last"]) {
    await page.locator(`#${part}-month`).fill(month);
    await page.locator(`#${part}-day`).fill(day);
    await page.locator(`#${part}-year`).fill(year);
  }
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.person.title.en);
  await look("about you");
  await typePerson(page, person);
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.check.title.en);
  await look("check");
}

/** The secret of a place in a page's address. */
export const placeTokenIn = (address: string): string => /\/waitlist\/([^/?#]+)/.exec(address)?.[1] ?? "";
