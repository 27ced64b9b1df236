import { waitlistText as say } from "#content/text/waitlist";
import { monthNumber } from "#lib/appointments/person-form";
import { fillIn, type Locale } from "#lib/locale";
import { addDays, formatPlainDate } from "#lib/time";
import {
  clockTime,
  type DraftWishes,
  dayTimes,
  draftWishes,
  spans,
  type WishQuestion,
} from "#lib/waitlist/wish-schema";
import { physiciansAt, type WishOptions } from "#lib/waitlist/wishes";

/** The box below a list that says that all of it will do. */
export const anyValue = "any";

type Fields = Readonly<Record<string, string | string[]>>;
/** `field` is the id of the control to go to. */
export type WishError = { field: string; message: string };
export type ReadWish = { ok: true; change: DraftWishes } | { ok: false; errors: WishError[] };
export type WishContext = { locale: Locale; options: WishOptions; wishes: DraftWishes; today: string };

const all = (value: string | string[] | undefined): string[] => [value ?? []].flat();
const first = (value: string | string[] | undefined): string =>
  (all(value)[0] ?? "").trim().slice(0, 40).toWellFormed();
const refuse = (field: string, message: string): ReadWish => ({ ok: false, errors: [{ field, message }] });

/** What may be ticked on a page of boxes, besides "any". */
export function choicesOf(question: WishQuestion, { options, wishes }: Pick<WishContext, "options" | "wishes">) {
  if (question === "place") return options.places.map(({ slug }) => slug);
  if (question === "doctor") return physiciansAt(options, wishes.place).map(({ slug }) => slug);
  return options.weekdays.map(String);
}

function readBoxes(question: "place" | "days" | "doctor", fields: Fields, context: WishContext): ReadWish {
  const known = new Set([...choicesOf(question, context), anyValue]);
  const ticked = all(fields[question]).filter((value) => known.has(value));
  const { nothing, both } = say[question];
  if (ticked.length === 0) return refuse(question, nothing[context.locale]);
  const isAny = ticked.includes(anyValue);
  if (isAny && ticked.length > 1) return refuse(question, both[context.locale]);
  const chosen = isAny ? [] : ticked;
  return { ok: true, change: question === "days" ? { days: chosen.map(Number) } : { [question]: chosen } };
}

function readHours(fields: Fields, locale: Locale): ReadWish {
  const [from, until] = [first(fields.from), first(fields.until)];
  const errors: WishError[] = [];
  if (!clockTime.safeParse(from).success) errors.push({ field: "from", message: say.hours.nothingFrom[locale] });
  if (!clockTime.safeParse(until).success) errors.push({ field: "until", message: say.hours.nothingUntil[locale] });
  if (errors.length === 0 && until <= from) errors.push({ field: "until", message: say.hours.order[locale] });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, change: { hours: { from, until } } };
}

type ReadDate = { date: string } | WishError;

/** A date in three boxes, or which box to go back to and what to write there. */
function readDate(name: "first" | "last", fields: Fields, { locale, today }: WishContext): ReadDate {
  const [month, day, year] = [`${name}-month`, `${name}-day`, `${name}-year`].map((part) => first(fields[part]));
  const at = (part: string, message: string) => ({ field: `${name}-${part}`, message });
  const missing = [["month", month] as const, ["day", day] as const, ["year", year] as const].find(
    ([, typed]) => !typed,
  );
  if (missing) return at(missing[0], say.dates.missing[name][locale]);
  const example = formatPlainDate(today, locale);
  const real = at("month", fillIn(say.dates.real[name][locale], { example }));
  const number = monthNumber(month ?? "");
  if (number === null || !/^\d{1,2}$/.test(day ?? "") || !/^\d{4}$/.test(year ?? "")) return real;
  try {
    const parts = { year: Number(year), month: number, day: Number(day) };
    const date = Temporal.PlainDate.from(parts, { overflow: "reject" }).toString();
    if (date > addDays(today, 366)) return at("year", say.dates.far[locale]);
    return name === "last" && date < today ? at("month", say.dates.past[locale]) : { date };
  } catch {
    return real;
  }
}

function readDates(fields: Fields, context: WishContext): ReadWish {
  const [from, to] = [readDate("first", fields, context), readDate("last", fields, context)];
  const errors = [from, to].filter((read): read is WishError => "message" in read);
  if ("message" in from || "message" in to) return { ok: false, errors };
  if (to.date < from.date) return refuse("last-month", say.dates.order[context.locale]);
  return { ok: true, change: { dates: { first: from.date, last: to.date } } };
}

/** A sent page of wishes: the answer to its question, or what to mend, in the reader's language. */
export function readWish(question: WishQuestion, fields: Fields, context: WishContext): ReadWish {
  const { locale } = context;
  if (question === "place" || question === "days" || question === "doctor") return readBoxes(question, fields, context);
  if (question === "hours") return readHours(fields, locale);
  if (question === "dates") return readDates(fields, context);
  const chosen = first(fields[question]);
  if (question === "time") {
    const time = dayTimes.find((value) => value === chosen);
    return time ? { ok: true, change: { time } } : refuse("time", say.time.nothing[locale]);
  }
  const span = spans.find((value) => value === chosen);
  return span ? { ok: true, change: { span } } : refuse("span", say.span.nothing[locale]);
}

const datePart = (name: string, date: string): Record<string, string> => ({
  [`${name}-month`]: String(Number(date.slice(5, 7))),
  [`${name}-day`]: String(Number(date.slice(8))),
  [`${name}-year`]: date.slice(0, 4),
});

/** The fields of a page as they were answered before, to show them again. */
export function fieldsOfWish(question: WishQuestion, wishes: DraftWishes): Fields {
  const boxes = (values: readonly (string | number)[] | undefined): string[] =>
    values === undefined ? [] : values.length === 0 ? [anyValue] : values.map(String);
  if (question === "place" || question === "days" || question === "doctor")
    return { [question]: boxes(wishes[question]) };
  if (question === "hours") return { ...wishes.hours };
  if (question === "dates" && wishes.dates)
    return { ...datePart("first", wishes.dates.first), ...datePart("last", wishes.dates.last) };
  return question === "dates" ? {} : { [question]: wishes[question] ?? "" };
}

/** Wishes in the query of an address, for a form whose answers are kept nowhere else. */
export function queryOfWishes(wishes: DraftWishes): string {
  const entries = [
    ...(["days", "doctor"] as const).flatMap((name) => {
      const values = wishes[name];
      return values === undefined ? [] : [[name, values.length > 0 ? values.join(",") : anyValue] as const];
    }),
    ...(["time", "span"] as const).flatMap((name) => (wishes[name] ? [[name, wishes[name]] as const] : [])),
    ...Object.entries(wishes.hours ?? {}),
  ];
  const query = new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
  return query ? `?${query}` : "";
}

/** The same read back; what makes no sense is as if it had not been answered. */
export function wishesOfQuery(query: URLSearchParams): DraftWishes {
  const list = (name: string) => {
    const value = query.get(name);
    return value === null ? undefined : value === anyValue ? [] : value.split(",");
  };
  const [from, until] = [query.get("from"), query.get("until")];
  return draftWishes.parse({
    days: list("days"),
    doctor: list("doctor"),
    time: query.get("time") ?? undefined,
    span: query.get("span") ?? undefined,
    hours: from && until && from < until ? { from, until } : undefined,
  });
}
