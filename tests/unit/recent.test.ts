import { expect, test, vi } from "vitest";
import { announce } from "#lib/announcements";
import { recently } from "#lib/recent";

test("one look serves all who ask within a second; a change of this process ends it at once", async () => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout"] });
  let looks = 0;
  const look = async () => {
    looks += 1;
    return looks;
  };
  const ask = () => recently(["times", "first-visit"], look);
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(await recently(["times", "follow-up"], look)).toBe(2);
  vi.advanceTimersByTime(900);
  expect(await ask()).toBe(1);
  announce("appointments");
  expect(await ask()).toBe(3);
  vi.advanceTimersByTime(1_001);
  expect(await ask()).toBe(4);
  vi.useRealTimers();
});

test("a look that failed is not kept", async () => {
  const ask = (look: () => Promise<string>) => recently(["a page"], look);
  await expect(
    ask(async () => {
      throw new Error("no database");
    }),
  ).rejects.toThrow("no database");
  expect(await ask(async () => "found")).toBe("found");
});
