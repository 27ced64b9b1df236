import type { Metadata } from "next";
import { DayPage } from "#components/desk/day-page";
import { Empty } from "#components/staff/empty";
import { NotYourPage } from "#components/staff/not-your-page";
import { getDay } from "#lib/appointments/day-queries";
import { calendarDate } from "#lib/availability/schema";
import { getClinic, listPlaces } from "#lib/clinic/queries";
import { enterPage } from "#lib/staff/entrance";
import { localDate } from "#lib/time";

export const metadata: Metadata = { title: "Day – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function DayByResourcePage({ searchParams }: Props) {
  const actor = await enterPage("/desk/day", ["front_desk", "nurse"]);
  if (!actor) return <NotYourPage />;
  const [asked, { timeZone }, found] = await Promise.all([searchParams, getClinic("en"), listPlaces()]);
  const places = found.toSorted((a, b) => Number(b.timeZone === timeZone) - Number(a.timeZone === timeZone));
  const place = places.find(({ slug }) => slug === asked.location) ?? places[0];
  if (!place)
    return (
      <main className="page" id="main">
        <h1>Day</h1>
        <Empty title="There is no location yet">
          <p>Ask the administrator to set one up.</p>
        </Empty>
      </main>
    );
  const today = localDate(new Date(), timeZone);
  const date = calendarDate.safeParse(asked.date).data ?? today;
  const initial = await getDay(actor, { date, location: place.slug });
  return <DayPage key={`${date} ${place.slug}`} initial={initial} places={places} today={today} homeZone={timeZone} />;
}
