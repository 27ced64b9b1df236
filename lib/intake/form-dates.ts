/** The three boxes of a date; any of them may be empty, as long as the year is there. */
export const dateParts = ["month", "day", "year"] as const;
export type DatePart = (typeof dateParts)[number];
export type DateBoxes = Readonly<Record<DatePart, string>>;
export type DateProblem = "no-year" | "no-month" | "year-digits" | "not-real";

/** Names that people write for months, by their first three letters, English and Spanish. */
const monthNames: readonly (readonly string[])[] = [
  ["jan", "ene"],
  ["feb"],
  ["mar"],
  ["apr", "abr"],
  ["may"],
  ["jun"],
  ["jul"],
  ["aug", "ago"],
  ["sep", "set"],
  ["oct"],
  ["nov"],
  ["dec", "dic"],
];

function monthOf(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!/^\p{L}{3,}\.?$/u.test(text)) return null;
  const found = monthNames.findIndex((names) => names.includes(text.slice(0, 3).toLowerCase()));
  return found < 0 ? null : found + 1;
}

const two = (number: number) => String(number).padStart(2, "0");

type DateReading = { date: string | null } | { problem: DateProblem; parts: readonly DatePart[] };

function readKnown(year: string, month: string, day: string): DateReading {
  if (month === "") return day === "" ? { date: year } : { problem: "no-month", parts: ["month"] };
  const number = monthOf(month);
  if (number === null || number < 1 || number > 12) return { problem: "not-real", parts: ["month"] };
  if (day === "") return { date: `${year}-${two(number)}` };
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  const isDay = /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= last;
  return isDay ? { date: `${year}-${two(number)}-${two(Number(day))}` } : { problem: "not-real", parts: ["day"] };
}

/**
 * Three boxes as YYYY, YYYY-MM or YYYY-MM-DD (month as a number or a name, "3", "03", "mar", "marzo");
 * null where all are empty; otherwise what is wrong and with which boxes. Years from 1900 on.
 */
export function readDate(boxes: DateBoxes): DateReading {
  const [month, day, year] = dateParts.map((part) => boxes[part].trim());
  if (!month && !day && !year) return { date: null };
  if (!year) return { problem: "no-year", parts: ["year"] };
  if (!/^(?:19|[2-9]\d)\d\d$/.test(year)) return { problem: "year-digits", parts: ["year"] };
  return readKnown(year, month ?? "", day ?? "");
}

/** YYYY, YYYY-MM or YYYY-MM-DD as three boxes. */
export function writeDate(date: string): DateBoxes {
  const [year = "", month = "", day = ""] = date.split("-");
  const plain = (text: string) => text.replace(/^0/, "");
  return { month: plain(month), day: plain(day), year };
}
