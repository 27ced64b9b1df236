import type { Locale } from "#lib/locale";
import { names } from "#prisma/seed/names";
import type { Random } from "#prisma/seed/random";

export type Person = {
  id: string;
  givenName: string;
  familyName: string;
  birthDate: Date;
  phone: string;
  phoneE164: string;
  email: string | null;
  locale: Locale;
  createdAt: Date;
};

const areaCodes = { lakeside: ["312", "773", "708", "847", "630"], foothills: ["303", "720", "970"] } as const;
export type Area = keyof typeof areaCodes;

const plainLetters = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();

function nameOf(random: Random, isSpanishName: boolean) {
  const isWoman = random.chance(0.7);
  const given = isSpanishName ? (isWoman ? names.mujeres : names.hombres) : isWoman ? names.women : names.men;
  return { givenName: random.pick(given), familyName: random.pick(isSpanishName ? names.apellidos : names.families) };
}

/** Most are between 68 and 84, few younger than 60 or older than 92. */
function birthDateOf(random: Random, today: string): Date {
  const years = random.chance(0.06) ? random.int(47, 59) : Math.round(60 + (random.next() + random.next()) * 16);
  const date = Temporal.PlainDate.from(today).subtract({ years, days: random.int(0, 364) });
  return new Date(`${date}T00:00:00Z`);
}

/** Makes invented patients; no two share a name. Phone numbers are of the range kept for fiction (555-01xx). */
export function peopleMaker(random: Random, today: string) {
  const taken = new Set<string>();
  const people: Person[] = [];

  function make(area: Area, createdAt: Date): Person {
    const isSpanishName = random.chance(0.2);
    let name = nameOf(random, isSpanishName);
    while (taken.has(`${name.givenName} ${name.familyName}`)) name = nameOf(random, isSpanishName);
    taken.add(`${name.givenName} ${name.familyName}`);
    const code = random.pick(areaCodes[area]);
    const line = `01${String(random.int(0, 99)).padStart(2, "0")}`;
    const address = `${plainLetters(name.givenName)}.${plainLetters(name.familyName)}@example.com`;
    const person: Person = {
      id: random.uuid(),
      ...name,
      birthDate: birthDateOf(random, today),
      phone: random.chance(0.75) ? `${code}-555-${line}` : `(${code}) 555-${line}`,
      phoneE164: `+1${code}555${line}`,
      email: random.chance(0.7) ? address : null,
      locale: isSpanishName && random.chance(0.65) ? "es" : "en",
      createdAt,
    };
    people.push(person);
    return person;
  }
  return { people, make };
}
