import type { Metadata } from "next";
import { z } from "zod";
import { BookPage } from "#components/desk/book-page";
import { NotYourPage } from "#components/staff/not-your-page";
import { listVisitTypes } from "#lib/availability/queries";
import { askedTimes } from "#lib/availability/schema";
import { getClinic, listPlaces } from "#lib/clinic/queries";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";
import { askedAloud, emergencyWords } from "#lib/triage/aloud";
import { getWaitingCaller } from "#lib/waitlist/staff-queries";
import { listPhysiciansByVisit } from "#lib/waitlist/wish-queries";

export const metadata: Metadata = { title: "Book for a caller – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function BookForCallerPage({ searchParams }: Props) {
  const actor = await enterPage("/desk/book", ["front_desk", "nurse"]);
  if (!actor) return <NotYourPage />;
  const query = await searchParams;
  const { day, physician, location } = askedTimes.parse(query);
  const entryId = z.uuid().safeParse(query.waitlist).data;
  const [clinic, visitTypes, places, physicians, waiting] = await Promise.all([
    getClinic("en"),
    listVisitTypes(actor),
    listPlaces(),
    listPhysiciansByVisit(),
    entryId ? getWaitingCaller(actor, entryId) : null,
  ]);
  const today = localDate(new Date(), clinic.timeZone);
  const time = typeof query.time === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(query.time) ? query.time : undefined;
  return (
    <BookPage
      // A procedure is booked with its levels and checklist, on the pages of procedures.
      visitTypes={visitTypes
        .filter(({ category }) => category !== "procedure")
        .map(({ slug, name, durationMinutes }) => ({ slug, name: name.en, minutes: durationMinutes }))}
      // The clinic's own zone first: that is where most visits are.
      places={places.toSorted(
        (a, b) => Number(b.timeZone === clinic.timeZone) - Number(a.timeZone === clinic.timeZone),
      )}
      pages={askedAloud}
      emergency={emergencyWords(clinic)}
      clinicPhone={clinic.phone}
      homeZone={clinic.timeZone}
      today={today}
      physicians={physicians}
      waiting={waiting}
      begin={{
        date: day && day >= today ? day : today,
        ...(time && { time }),
        ...(physician && { physician }),
        ...(location && { location }),
      }}
    />
  );
}
