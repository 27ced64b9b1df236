import { randomInt } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";

/** One of the times of a picker, by day, clock, physician and place. */
export const aTime = (page: Page): Locator => page.getByRole("button", { name: /, with .* at / });

/** Chooses one of the times shown at random. The list is live: one that goes at this moment is not chosen. */
export const chooseSome = (
  times: Locator,
  choose: (time: Locator) => Promise<void> = (time) => time.click({ timeout: 2_000 }),
): Promise<void> => expect(async () => choose(times.nth(randomInt(await times.count())))).toPass();

const gone = (page: Page): Locator => page.getByRole("alert").filter({ hasText: "This time has just been taken." });

type Taking = {
  /** Takes the time that is chosen */
  take: () => Promise<void>;
  isDone: () => Promise<boolean>;
  /** What is left to press after one of the nearest times is chosen; nothing where choosing takes it */
  again?: () => Promise<void>;
};

/** Takes the chosen time; where another test was faster, one of the nearest that the page offers instead, as a person would. */
export async function takeTime(page: Page, { take, isDone, again = async () => {} }: Taking): Promise<void> {
  await take();
  for (let tries = 0; tries < 6; tries += 1) {
    await expect.poll(async () => (await isDone()) || (await gone(page).count()) > 0).toBe(true);
    if (await isDone()) return;
    await gone(page).getByRole("button").first().press("Enter");
    await again();
  }
  throw new Error("every time was taken by somebody else");
}

/** Whether something shows by now. */
export const shows = (what: Locator) => async (): Promise<boolean> => (await what.count()) > 0;
