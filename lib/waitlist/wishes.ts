import { addDays } from "#lib/time";
import { waitlistDays } from "#lib/waitlist/policy";
import type { WishesAnswer, WishesRequest } from "#lib/waitlist/schema";
import { type DraftWishes, type LookedAt, type WishQuestion, wishQuestions } from "#lib/waitlist/wish-schema";

/** What there is to choose from for one visit type. */
export type WishOptions = {
  places: { slug: string; name: string; physicians: string[] }[];
  physicians: { slug: string; name: string }[];
  /** ISO weekdays on which any of the places is open */
  weekdays: number[];
  /** The hours of the day in which any of them is open, as minutes */
  opens: number;
  closes: number;
};

/** Who can be seen at the chosen places; all of them where any place will do. */
export function physiciansAt({ places, physicians }: WishOptions, chosen: readonly string[] = []) {
  const here = places.filter(({ slug }) => chosen.length === 0 || chosen.includes(slug));
  return physicians.filter(({ slug }) => here.some((place) => place.physicians.includes(slug)));
}

/** Whether a question makes a difference: nobody is asked to choose among one. */
export function isAsked(question: WishQuestion, wishes: DraftWishes, options: WishOptions): boolean {
  if (question === "place") return options.places.length > 1;
  if (question === "doctor") return physiciansAt(options, wishes.place).length > 1;
  if (question === "hours") return wishes.time === "between";
  return question === "dates" ? wishes.span === "between" : true;
}

/** The first question without an answer, of `among`; null where all are answered. */
export const nextQuestion = (
  wishes: DraftWishes,
  options: WishOptions,
  among: readonly WishQuestion[] = wishQuestions,
): WishQuestion | null =>
  among.find((question) => isAsked(question, wishes, options) && wishes[question] === undefined) ?? null;

/** The question asked before this one; null at the first. */
export function questionBefore(
  question: WishQuestion,
  wishes: DraftWishes,
  options: WishOptions,
  among: readonly WishQuestion[] = wishQuestions,
): WishQuestion | null {
  const before = among.slice(0, among.indexOf(question));
  return before.findLast((earlier) => isAsked(earlier, wishes, options)) ?? null;
}

const clockOf = {
  any: { from: "00:00", until: "24:00" },
  morning: { from: "00:00", until: "12:00" },
  afternoon: { from: "12:00", until: "24:00" },
} as const;

const spanDays = { two_weeks: 14, month: 31, any: waitlistDays } as const;

/** The answers as the wishes of an entry, from `today` on (a local date); what was not asked may be any. */
export function wishesRequestOf(wishes: DraftWishes, options: WishOptions, today: string): WishesRequest {
  const { place = [], days = [], time = "any", hours, doctor = [], span = "any", dates } = wishes;
  const { from, until } = time === "between" && hours ? hours : clockOf[time === "between" ? "any" : time];
  const here = new Set(physiciansAt(options, place).map(({ slug }) => slug));
  const between = span === "between" && dates;
  return {
    physicians: doctor.filter((slug) => here.has(slug)),
    locations: place,
    weekdays: days,
    from,
    until,
    firstDate: between ? dates.first : today,
    lastDate: between ? dates.last : addDays(today, spanDays[span === "between" ? "any" : span]),
  };
}

/** Wishes that are not kept yet, with names to read. */
export function wishesAnswerOfRequest(wishes: WishesRequest, options: WishOptions): WishesAnswer {
  const { physicians, locations, weekdays, from, until, firstDate = "", lastDate = "" } = wishes;
  const named = (all: readonly { slug: string; name: string }[], chosen: readonly string[]) =>
    all.filter(({ slug }) => chosen.includes(slug)).map(({ slug, name }) => ({ slug, name }));
  return {
    physicians: named(options.physicians, physicians),
    locations: named(options.places, locations),
    weekdays: weekdays.toSorted((a, b) => a - b),
    ...{ from, until, firstDate, lastDate },
  };
}

/** Answers to begin with, from what was looked at among the free times; an answer of before stands against it. */
export function startFrom(
  { location, physician, part }: LookedAt,
  wishes: DraftWishes,
  options: WishOptions,
): DraftWishes {
  const isPlace = options.places.some(({ slug }) => slug === location);
  const isPhysician = options.physicians.some(({ slug }) => slug === physician);
  return {
    ...wishes,
    place: wishes.place ?? (isPlace && location ? [location] : undefined),
    doctor: wishes.doctor ?? (isPhysician && physician ? [physician] : undefined),
    time: wishes.time ?? part,
  };
}
