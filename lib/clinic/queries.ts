import { db } from "#lib/db";
import type { Locale } from "#lib/locale";

export type ClinicInfo = {
  name: string;
  phone: string;
  /** When the phone is answered, in the reader's language */
  hours: string;
  emergencyNumber: string;
  timeZone: string;
  isDemonstration: boolean;
};

/** What every patient page shows of a clinic that has not been set up yet. */
const unnamed: Omit<ClinicInfo, "hours"> = {
  name: "Plumbline",
  phone: "",
  emergencyNumber: "911",
  timeZone: "UTC",
  isDemonstration: false,
};

/** The clinic as patient pages show it. */
export async function getClinic(locale: Locale): Promise<ClinicInfo> {
  const row = await db().clinic.findFirst({
    select: { name: true, phone: true, emergencyNumber: true, timeZone: true, phoneHours: true, demonstration: true },
  });
  if (!row) return { ...unnamed, hours: "" };
  const { phoneHours, demonstration, ...rest } = row;
  return { ...rest, hours: (phoneHours as Record<Locale, string>)[locale], isDemonstration: demonstration };
}

/** The locations in use with their zones, for pages that show times and places. */
export const listLocations = () =>
  db().location.findMany({
    where: { active: true },
    orderBy: { name: "asc" },
    select: { slug: true, name: true, timeZone: true, addressLines: true, phone: true },
  });

/** The places in use that have a suite: where procedures can be. */
export const listSuitePlaces = () =>
  db().location.findMany({
    where: { active: true, resources: { some: { kind: "suite", active: true } } },
    orderBy: { name: "asc" },
    select: { slug: true, name: true, timeZone: true },
  });

/** The places to choose from, and those out of use at which somebody still has a visit. */
export const listPlaces = (now = new Date()) =>
  db().location.findMany({
    where: { OR: [{ active: true }, { appointments: { some: { endsAt: { gt: now } } } }] },
    orderBy: { name: "asc" },
    select: { slug: true, name: true, timeZone: true },
  });
