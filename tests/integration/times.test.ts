import { beforeAll, expect, test } from "vitest";
import { mondayOf } from "#lib/availability/times";
import { getTimes } from "#lib/availability/times-queries";
import { db } from "#lib/db";
import { publicActor } from "#lib/session";
import { addDays } from "#lib/time";
import { at, openClinic } from "#tests/support/clinic";

beforeAll(async () => {
  await openClinic();
});

test("where nothing is free for weeks, the times of a day and of a part of the day still lead on past them", async () => {
  const monday = addDays(mondayOf(new Date().toISOString().slice(0, 10)), 14);
  const [tuesday, fiveWeeksOn] = [addDays(monday, 1), addDays(monday, 35)];
  await db().closure.create({
    data: {
      firstDate: new Date(addDays(tuesday, 1)),
      lastDate: new Date(addDays(fiveWeeksOn, -1)),
      name: { en: "Closed", es: "Cerrado" },
    },
  });
  const now = at(addDays(monday, -7), "12:00");
  const ofDay = await getTimes(publicActor, "first-visit", { day: tuesday }, now);
  expect(ofDay.days.map(({ date }) => date)).toEqual([tuesday]);
  expect(ofDay).toMatchObject({ later: fiveWeeksOn, week: { later: fiveWeeksOn } });
  const from = await getTimes(publicActor, "first-visit", { from: tuesday, part: "morning" }, now);
  expect(from.days[0]?.date).toBe(tuesday);
  expect(from.week.later).toBe(fiveWeeksOn);
});
