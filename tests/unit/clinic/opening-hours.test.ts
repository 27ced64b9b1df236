import { expect, it } from "vitest";
import { openingHours } from "#lib/clinic/opening-hours";

it("opening hours have a line a day, in words and as machines read them", () => {
  const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 450, endMinute: 1050 }));
  const english = openingHours(week, "en");
  expect(english).toHaveLength(7);
  expect(english[0]).toEqual({ day: "Monday", words: "7:30am to 5:30pm", coded: ["Mo 07:30-17:30"] });
  expect(english[6]).toMatchObject({ day: "Sunday", words: "Closed", coded: [] });
  expect(openingHours(week, "es")[0]?.day).toBe("lunes");
});
