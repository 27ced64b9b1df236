/** What somebody typed to find a patient, told apart. */
export type SearchTerms = { names: string[]; birthDate: string | null; digits: string | null };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Lower case without accents: "Núñez" is "nunez". The database folds names by the same rule ("folded_name"). */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[øłđ]/g, (letter) => ({ ø: "o", ł: "l", đ: "d" })[letter] ?? letter);

/** A date that exists, as "1948-02-03". Two digits of a year are of the last century: patients are adults. */
function dateOf(year: string, month: string, day: string): string | null {
  const full = year.length === 2 ? `19${year}` : year;
  const number = months.indexOf(month.slice(0, 3)) + 1 || Number(month);
  try {
    return Temporal.PlainDate.from(
      { year: Number(full), month: number, day: Number(day) },
      { overflow: "reject" },
    ).toString();
  } catch {
    return null;
  }
}

const monthName = `(?:${months.join("|")})[a-z]*\\.?`;
type Groups = Partial<Record<"y" | "m" | "d", string>>;
const datePatterns = [
  /\b(?<y>(?:19|20)\d\d)-(?<m>\d\d?)-(?<d>\d\d?)\b/,
  /\b(?<m>\d\d?)[/.-](?<d>\d\d?)[/.-](?<y>(?:19|20)\d\d|\d\d)\b(?![-./]?\d)/,
  new RegExp(`\\b(?<m>${monthName})\\s+(?<d>\\d\\d?),?\\s+(?<y>(?:19|20)\\d\\d)\\b`),
  new RegExp(`\\b(?<d>\\d\\d?)\\s+(?<m>${monthName})\\s+(?<y>(?:19|20)\\d\\d)\\b`),
];

function takeDate(text: string): { birthDate: string | null; rest: string } {
  for (const pattern of datePatterns) {
    const match = pattern.exec(text);
    const { y = "", m = "", d = "" }: Groups = match?.groups ?? {};
    const birthDate = match && dateOf(y, m, d);
    if (birthDate) return { birthDate, rest: text.replace(match[0], " ") };
  }
  return { birthDate: null, rest: text };
}

/** Names, a birth date in the usual ways of writing one, and a telephone number or at least four digits of it. */
export function searchTermsOf(search: string): SearchTerms {
  const { birthDate, rest } = takeDate(folded(search));
  const phone = /\+?\(?\d[\d\s().\-–/]*\d/.exec(rest);
  const digits = phone?.[0].replace(/\D/g, "") ?? "";
  const isNumber = digits.length >= 4;
  const names = (isNumber ? rest.replace(phone?.[0] ?? "", " ") : rest)
    .split(/[^\p{L}'’-]+/u)
    .map((word) => word.replaceAll("’", "'").replace(/^['-]+|['-]+$/g, ""))
    .filter((word) => word.length > 0);
  return {
    names: names.join("").length >= 2 ? names : [],
    birthDate,
    // A number with the country's 1 before it finds the one without.
    digits: isNumber ? digits.replace(/^1(?=\d{10}$)/, "") : null,
  };
}
