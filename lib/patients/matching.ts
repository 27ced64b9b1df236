import { doubleMetaphone } from "double-metaphone";
import { distance } from "fastest-levenshtein";
import { nicknames } from "#content/nicknames";
import { folded } from "#lib/patients/search-terms";

/** What tells people apart. `birthDate` is "1948-02-03", `phone` E.164 where it could be read. */
export type Identity = {
  givenName: string;
  familyName: string;
  birthDate: string;
  phone: string | null;
  email: string | null;
};

export type MatchReason =
  | "birth_date"
  | "birth_date_near"
  | "family_name"
  | "family_name_alike"
  | "given_name"
  | "given_name_alike"
  | "nickname"
  | "names_swapped"
  | "phone"
  | "email";

/** A proposal (research/intake.md 3.3 names the fields, not weights): staff decide, the score only sorts. */
export const matchPoints: Readonly<Record<MatchReason, number>> = {
  birth_date: 40,
  birth_date_near: 20,
  family_name: 20,
  family_name_alike: 12,
  given_name: 15,
  given_name_alike: 8,
  nickname: 8,
  names_swapped: 30,
  phone: 15,
  email: 10,
};

/** Below this two records are not worth a look. */
export const leastScore = 45;

export type Match = { score: number; reasons: MatchReason[] };

/** "José-María  Núñez" and "jose maria nunez" are one spelling. */
export const foldName = (name: string): string =>
  folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const soundsOf = (name: string): string[] =>
  foldName(name)
    .split(" ")
    .map((part) => doubleMetaphone(part)[0]);

/** "Satniago": two neighbouring letters changed places, the commonest slip in typing. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = `${a.slice(0, at)}${a.charAt(at + 1)}${a.charAt(at)}${a.slice(at + 2)}`;
  return at >= 0 && a !== b && swapped === b;
}

/** Same, or close in sound or spelling: at most one letter in five differs, or two changed places. */
function nearness(a: string, b: string): "same" | "alike" | null {
  const [first, second] = [foldName(a), foldName(b)];
  if (!first || !second) return null;
  if (first === second) return "same";
  const letters = Math.max(first.length, second.length);
  if (distance(first, second) <= Math.max(1, Math.floor(letters / 5)) || isSwap(first, second)) return "alike";
  if (soundsOf(a).join(" ") === soundsOf(b).join(" ")) return "alike";
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return long.split(" ").includes(short) ? "alike" : null;
}

/** "Peggy" and "Margaret", also as the first of several given names. */
function isNickname(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)];
  const named = (name: string, names: readonly string[]) =>
    names.some((one) => name === one || name.startsWith(`${one} `));
  return nicknames.some((names) => named(first, names) && named(second, names));
}

/** Day and month changed places, one digit differs, or two neighbouring ones changed places: a slip of the hand. */
function isNearDate(a: string, b: string): boolean {
  const [year, month, day] = a.split("-");
  if (b === `${year}-${day}-${month}`) return true;
  const differing = [...a].filter((digit, index) => digit !== b[index]).length;
  return a.length === b.length && (differing === 1 || isSwap(a, b));
}

function nameReasons(a: Identity, b: Identity): MatchReason[] {
  const family = nearness(a.familyName, b.familyName);
  const given = nearness(a.givenName, b.givenName);
  const swapped =
    nearness(a.familyName, b.givenName) === "same" && nearness(a.givenName, b.familyName) === "same" && family === null;
  if (swapped) return ["names_swapped"];
  return [
    ...(family === "same" ? (["family_name"] as const) : family ? (["family_name_alike"] as const) : []),
    ...(given === "same" ? (["given_name"] as const) : given ? (["given_name_alike"] as const) : []),
    ...(given === null && isNickname(a.givenName, b.givenName) ? (["nickname"] as const) : []),
  ];
}

/** How much speaks for two records being one person, from 0 to 100, and what does. Symmetric. */
export function compareIdentities(a: Identity, b: Identity): Match {
  const reasons: MatchReason[] = [
    ...(a.birthDate === b.birthDate
      ? (["birth_date"] as const)
      : isNearDate(a.birthDate, b.birthDate)
        ? (["birth_date_near"] as const)
        : []),
    ...nameReasons(a, b),
    ...(a.phone !== null && a.phone === b.phone ? (["phone"] as const) : []),
    ...(a.email !== null && a.email.toLowerCase() === b.email?.toLowerCase() ? (["email"] as const) : []),
  ];
  return { score: reasons.reduce((sum, reason) => sum + matchPoints[reason], 0), reasons };
}

const isDate = (text: string): boolean =>
  /^(19|20)/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** Birth dates to look under: the one given, and day and month the other way round where that is a date. */
export function birthDatesToTry(birthDate: string): string[] {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  const swapped = `${year}-${day}-${month}`;
  return isDate(swapped) && swapped !== birthDate ? [birthDate, swapped] : [birthDate];
}

const otherDigits = (date: string, at: number): string[] =>
  [..."0123456789"].flatMap((other) =>
    other === date[at] ? [] : [`${date.slice(0, at)}${other}${date.slice(at + 1)}`],
  );

/** Two neighbouring digits in each other's place; nothing where a hyphen stands between. */
function swappedDigits(date: string, at: number): string[] {
  const [digit, next] = [date.charAt(at), date.charAt(at + 1)];
  const isPair = /\d\d/.test(digit + next) && digit !== next;
  return isPair ? [`${date.slice(0, at)}${next}${digit}${date.slice(at + 2)}`] : [];
}

/** Dates with one digit, or two neighbouring ones, typed wrongly: worth a look where a name is the same too. */
export const birthDatesOneSlipOff = (birthDate: string): string[] =>
  [...birthDate]
    .flatMap((digit, at) => (digit === "-" ? [] : [...otherDigits(birthDate, at), ...swappedDigits(birthDate, at)]))
    .filter(isDate);
