import { describe, expect, test } from "vitest";
import { waitlistText as say } from "#content/text/waitlist";
import { couldTake, heldWords, waitingWords } from "#lib/waitlist/filter";
import { fieldsOfWish, queryOfWishes, readWish, wishesOfQuery } from "#lib/waitlist/wish-form";
import type { DraftWishes, WishQuestion } from "#lib/waitlist/wish-schema";
import {
  isAsked,
  nextQuestion,
  questionBefore,
  startFrom,
  type WishOptions,
  wishesRequestOf,
} from "#lib/waitlist/wishes";
import { wishWords } from "#lib/waitlist/wording";

const options: WishOptions = {
  places: [
    { slug: "lakeside", name: "Lakeside", physicians: ["dr-ash", "dr-birch"] },
    { slug: "hill", name: "Hill", physicians: ["dr-cedar"] },
  ],
  physicians: [
    { slug: "dr-ash", name: "Dr. Ash" },
    { slug: "dr-birch", name: "Dr. Birch" },
    { slug: "dr-cedar", name: "Dr. Cedar" },
  ],
  weekdays: [1, 2, 3, 4, 5],
  opens: 480,
  closes: 1020,
};
const today = "2026-11-21";

describe("the questions", () => {
  test("come one after the other, those that make no difference left out", () => {
    const wishes: DraftWishes = {};
    const asked: WishQuestion[] = [];
    const answers: DraftWishes = {
      ...{ place: ["lakeside"], days: [], time: "between", hours: { from: "09:00", until: "10:00" } },
      ...{ doctor: [], span: "between", dates: { first: "2026-12-01", last: "2026-12-02" } },
    };
    for (let next = nextQuestion(wishes, options); next; next = nextQuestion(wishes, options)) {
      asked.push(next);
      Object.assign(wishes, { [next]: answers[next] });
    }
    expect(asked).toEqual(["place", "days", "time", "hours", "doctor", "span", "dates"]);
    expect(
      nextQuestion({ ...wishes, place: ["hill"], doctor: undefined }, options),
      "one doctor is no choice",
    ).toBeNull();
    expect(isAsked("hours", { time: "any" }, options)).toBe(false);
    expect(isAsked("dates", { span: "month" }, options)).toBe(false);
    expect(questionBefore("doctor", { time: "any" }, options)).toBe("time");
    expect(questionBefore("place", {}, options)).toBeNull();
  });

  test("begin with what was looked at, unless it was answered before or is not there", () => {
    const looked = { location: "hill", physician: "dr-cedar", part: "morning" } as const;
    expect(startFrom(looked, {}, options)).toMatchObject({ place: ["hill"], doctor: ["dr-cedar"], time: "morning" });
    expect(startFrom(looked, { place: [], time: "any" }, options)).toMatchObject({ place: [], time: "any" });
    expect(startFrom({ location: "moon", physician: "nobody" }, {}, options)).toMatchObject({
      place: undefined,
      doctor: undefined,
    });
  });
});

describe("the answers as wishes of an entry", () => {
  test.each<[string, DraftWishes, object]>([
    ["nothing answered", {}, { from: "00:00", until: "24:00", firstDate: today, lastDate: "2027-02-19" }],
    ["mornings", { time: "morning" }, { from: "00:00", until: "12:00" }],
    ["afternoons", { time: "afternoon" }, { from: "12:00", until: "24:00" }],
    ["two times", { time: "between", hours: { from: "09:00", until: "10:30" } }, { from: "09:00", until: "10:30" }],
    ["two times chosen before, any now", { time: "any", hours: { from: "09:00", until: "10:30" } }, { from: "00:00" }],
    ["two weeks", { span: "two_weeks" }, { firstDate: today, lastDate: "2026-12-05" }],
    [
      "two dates",
      { span: "between", dates: { first: "2026-12-01", last: "2026-12-09" } },
      { firstDate: "2026-12-01", lastDate: "2026-12-09" },
    ],
    [
      "a doctor who is not at the place",
      { place: ["hill"], doctor: ["dr-ash", "dr-cedar"] },
      { physicians: ["dr-cedar"] },
    ],
  ])("%s", (_, wishes, expected) => {
    expect(wishesRequestOf(wishes, options, today)).toMatchObject(expected);
  });
});

describe("a page of wishes", () => {
  const read = (question: WishQuestion, fields: Record<string, string | string[]>, wishes: DraftWishes = {}) =>
    readWish(question, fields, { locale: "en", options, wishes, today });
  const date = (first: string[], last: string[]) =>
    Object.fromEntries(
      [first, last].flatMap((parts, index) =>
        ["month", "day", "year"].map((part, at) => [`${index === 0 ? "first" : "last"}-${part}`, parts[at] ?? ""]),
      ),
    );

  test.each<[string, WishQuestion, Record<string, string | string[]>, DraftWishes]>([
    ["some days", "days", { days: ["1", "3"] }, { days: [1, 3] }],
    ["any day", "days", { days: "any" }, { days: [] }],
    ["a place", "place", { place: "hill" }, { place: ["hill"] }],
    ["a time of day", "time", { time: "morning" }, { time: "morning" }],
    ["two times", "hours", { from: "09:00", until: "12:30" }, { hours: { from: "09:00", until: "12:30" } }],
    ["a span", "span", { span: "month" }, { span: "month" }],
    [
      "two dates, with a month in letters",
      "dates",
      date(["dec", "1", "2026"], ["1", "5", "2027"]),
      { dates: { first: "2026-12-01", last: "2027-01-05" } },
    ],
  ])("takes %s", (_, question, fields, change) => {
    expect(read(question, fields)).toEqual({ ok: true, change });
  });

  test.each<[string, WishQuestion, Record<string, string | string[]>, [string, string][]]>([
    ["nothing", "days", {}, [["days", say.days.nothing.en]]],
    ["any beside a day", "days", { days: ["1", "any"] }, [["days", say.days.both.en]]],
    ["a day on which nobody works", "days", { days: "7" }, [["days", say.days.nothing.en]]],
    ["a doctor of another place", "doctor", { doctor: "dr-ash" }, [["doctor", say.doctor.nothing.en]]],
    ["no time of day", "time", { time: "night" }, [["time", say.time.nothing.en]]],
    [
      "no hours",
      "hours",
      {},
      [
        ["from", say.hours.nothingFrom.en],
        ["until", say.hours.nothingUntil.en],
      ],
    ],
    ["hours in the wrong order", "hours", { from: "12:00", until: "09:00" }, [["until", say.hours.order.en]]],
    ["no span", "span", {}, [["span", say.span.nothing.en]]],
    [
      "no dates",
      "dates",
      {},
      [
        ["first-month", say.dates.missing.first.en],
        ["last-month", say.dates.missing.last.en],
      ],
    ],
    [
      "dates in the wrong order",
      "dates",
      date(["12", "9", "2026"], ["12", "1", "2026"]),
      [["last-month", say.dates.order.en]],
    ],
    [
      "a last day that is over",
      "dates",
      date(["1", "1", "2026"], ["2", "1", "2026"]),
      [["last-month", say.dates.past.en]],
    ],
    ["a day in two years", "dates", date(["12", "9", "2026"], ["12", "9", "2028"]), [["last-year", say.dates.far.en]]],
  ])("refuses %s and says what to do", (_, question, fields, errors) => {
    expect(read(question, fields, { place: ["hill"] })).toEqual({
      ok: false,
      errors: errors.map(([field, message]) => ({ field, message })),
    });
  });

  test("shows again what was answered", () => {
    const wishes: DraftWishes = { days: [], doctor: ["dr-ash"], dates: { first: "2026-12-01", last: "2027-01-05" } };
    expect(fieldsOfWish("days", wishes)).toEqual({ days: ["any"] });
    expect(fieldsOfWish("doctor", wishes)).toEqual({ doctor: ["dr-ash"] });
    expect(fieldsOfWish("place", wishes)).toEqual({ place: [] });
    expect(read("dates", fieldsOfWish("dates", wishes))).toEqual({ ok: true, change: { dates: wishes.dates } });
  });

  test("goes into an address and comes back; nonsense there is as if it had not been answered", () => {
    const wishes: DraftWishes = { days: [1, 5], doctor: [], time: "between", hours: { from: "09:00", until: "10:00" } };
    expect(wishesOfQuery(new URLSearchParams(queryOfWishes(wishes)))).toMatchObject(wishes);
    expect(queryOfWishes({})).toBe("");
    const nonsense = wishesOfQuery(new URLSearchParams("days=9,x&time=never&from=99:99&until=10:00&doctor=Dr%20Who"));
    expect(Object.values(nonsense).filter((value) => value !== undefined)).toEqual([]);
  });
});

test("wishes are told in words, in both languages", () => {
  const wishes = {
    physicians: [{ slug: "dr-ash", name: "Dr. Ash" }],
    locations: [],
    weekdays: [1, 3],
    from: "09:00",
    until: "12:30",
    firstDate: "2026-12-01",
    lastDate: "2027-01-05",
  };
  expect(wishWords(wishes, "en")).toEqual({
    place: "Any place",
    days: "Monday or Wednesday",
    time: "From 9am, before 12:30pm",
    doctor: "Dr. Ash",
    dates: "December 1, 2026 to January 5, 2027",
  });
  expect(wishWords({ ...wishes, lastDate: wishes.firstDate }, "en").dates).toBe("Only on December 1, 2026");
  expect(wishWords(wishes, "es").days).toBe("lunes o miércoles");
  expect(wishWords({ ...wishes, from: "00:00", until: "12:00" }, "en").time).toBe("Mornings");
  expect(wishWords({ ...wishes, from: "00:00", until: "24:00", weekdays: [] }, "en")).toMatchObject({
    time: "Any time",
    days: "Any day",
  });
});

describe("the desk's list", () => {
  const line = {
    visitType: { slug: "first-visit", name: { en: "First visit", es: "Primera visita" } },
    wishes: {
      ...{ physicians: [{ slug: "dr-ash", name: "Dr. Ash" }], locations: [], weekdays: [] },
      ...{ from: "00:00", until: "24:00", firstDate: today, lastDate: today },
    },
  };
  const none = { visitType: "", physician: "", location: "" };
  test.each([
    ["no filter", {}, true],
    ["its visit", { visitType: "first-visit" }, true],
    ["another visit", { visitType: "bone-health" }, false],
    ["its physician", { physician: "dr-ash" }, true],
    ["another physician", { physician: "dr-birch" }, false],
    ["a place, where any will do", { location: "hill" }, true],
  ])("%s shows it: %o is %s", (_, filter, shown) => {
    expect(couldTake(line, { ...none, ...filter })).toBe(shown);
  });

  test("tells how long somebody waits, and how long a time is held", () => {
    const now = new Date("2026-11-24T15:00:00Z");
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();
    expect([at(-1), at(-90), at(-3 * 1440)].map((since) => waitingWords(since, now))).toEqual([
      "1 minute",
      "1 hour",
      "3 days",
    ]);
    expect([at(80), at(60), at(0.5), at(-1)].map((end) => heldWords(end, now))).toEqual([
      "1 hour 20 minutes more",
      "1 hour more",
      "1 minute more",
      "passing on",
    ]);
  });
});
