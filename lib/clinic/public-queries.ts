import { db } from "#lib/db";
import type { Locale } from "#lib/locale";

type Texts = Record<Locale, string>;

/** Every location as anybody may know it: where it is, how to get in, and when it is open (minutes of its own day). */
export async function listPublicLocations() {
  const rows = await db().location.findMany({
    where: { active: true },
    orderBy: { name: "asc" },
    select: {
      slug: true,
      name: true,
      addressLines: true,
      phone: true,
      arrival: true,
      hours: {
        orderBy: [{ weekday: "asc" }, { startMinute: "asc" }],
        select: { weekday: true, startMinute: true, endMinute: true },
      },
    },
  });
  return rows.map(({ arrival, ...row }) => ({ ...row, arrival: arrival as Texts }));
}
export type PublicLocation = Awaited<ReturnType<typeof listPublicLocations>>[number];

/** The doctors whom patients can see: name, field, languages, and where. */
export async function listPublicDoctors() {
  const rows = await db().resource.findMany({
    where: { kind: "physician", active: true },
    orderBy: { name: "asc" },
    select: {
      slug: true,
      name: true,
      credential: true,
      languages: true,
      rules: {
        distinct: ["locationId"],
        where: { location: { active: true } },
        select: { location: { select: { slug: true, name: true } } },
      },
    },
  });
  return rows.map(({ rules, ...row }) => ({
    ...row,
    locations: rules.map(({ location }) => location).toSorted((a, b) => a.name.localeCompare(b.name)),
  }));
}
export type PublicDoctor = Awaited<ReturnType<typeof listPublicDoctors>>[number];
