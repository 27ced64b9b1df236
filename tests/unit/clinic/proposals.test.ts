import { describe, expect, test } from "vitest";
import type { OfferedSlot } from "#lib/availability/schema";
import { type Displaced, proposedFor } from "#lib/clinic/proposals";

const base = Date.parse("2026-11-02T14:00:00Z");
const quarter = 900_000;

const slot = (n: number, physician = "dr-ash", location = "lakeside"): OfferedSlot => ({
  start: new Date(base + n * quarter).toISOString(),
  end: new Date(base + (n + 1) * quarter).toISOString(),
  localDate: "2026-11-02",
  physician: { slug: physician, name: physician },
  location: { slug: location, name: location, timeZone: "America/Chicago" },
});
const visit = (id: string, n: number, physician = "dr-ash"): Displaced => ({
  id,
  startsAt: new Date(base + n * quarter),
  practitioner: { slug: physician },
  location: { slug: "lakeside" },
  elsewhere: [],
});

describe("times proposed to visits that lose theirs", () => {
  test("are the nearest, with the same physician and place before others", () => {
    const free = [slot(40), slot(-9), slot(1, "dr-birch"), slot(2, "dr-ash", "hillside")];
    expect(proposedFor([visit("a", 0)], free, []).get("a")).toEqual([free[1], free[0], free[2], free[3]]);
  });

  test("leave out those at which the patient has another visit", () => {
    const free = [0, 1, 2].map((n) => slot(n));
    const other = { startsAt: new Date(base), endsAt: new Date(base + 1.5 * quarter) };
    expect(proposedFor([{ ...visit("a", 0), elsewhere: [other] }], free, []).get("a")).toEqual([free[2]]);
  });

  test("are eight at most", () => {
    const free = Array.from({ length: 30 }, (_, n) => slot(n));
    expect(proposedFor([visit("a", 3)], free, []).get("a")).toHaveLength(8);
  });

  test("begin with one that is nobody else's first, nor given before", () => {
    const free = [0, 1, 2, 3].map((n) => slot(n));
    const given = [slot(0)];
    const found = proposedFor([visit("a", 0), visit("b", 0), visit("c", 0), visit("d", 0)], free, given);
    expect([...found.values()].map(([first]) => first)).toEqual([free[1], free[2], free[3], undefined]);
    expect(given).toEqual(free);
  });

  // Sorting them all for each visit took longer than a transaction may.
  test("of 400 visits among 8,000 times are found in a moment", () => {
    const free = ["dr-ash", "dr-birch"].flatMap((physician) =>
      Array.from({ length: 4_000 }, (_, n) => slot(n, physician)),
    );
    const visits = Array.from({ length: 400 }, (_, n) => visit(`visit-${n}`, n, "dr-ash"));
    const begin = performance.now();
    const firsts = [...proposedFor(visits, free, []).values()].map(([first]) => first?.start);
    expect(new Set(firsts).size).toBe(400);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
