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

/** The locations with their zones, for pages that show times and places. */
export const listLocations = () =>
  db().location.findMany({
    orderBy: { name: "asc" },
    select: { slug: true, name: true, timeZone: true, addressLines: true, phone: true },
  });

/** The same with no more than a list to choose from needs. */
export const listPlaces = () =>
  db().location.findMany({ orderBy: { name: "asc" }, select: { slug: true, name: true, timeZone: true } });
