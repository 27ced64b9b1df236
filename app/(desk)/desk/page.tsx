import type { Metadata } from "next";
import { Board } from "#components/board/board";
import { NotYourPage } from "#components/staff/not-your-page";
import { listSchedule } from "#lib/appointments/queries";
import { calendarDate } from "#lib/availability/schema";
import { getClinic, listPlaces } from "#lib/clinic/queries";
import { listIntakeReviews } from "#lib/intake/queue-queries";
import { enterPage } from "#lib/staff/entrance";
import { addDays, formatDay, localDate } from "#lib/time";
import { listOpenScreenings } from "#lib/triage/queries";

export const metadata: Metadata = { title: "Today – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

const text = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");

export default async function TodayPage({ searchParams }: Props) {
  const actor = await enterPage("/desk", ["front_desk", "nurse"]);
  if (!actor) return <NotYourPage />;
  const asked = await searchParams;
  const { timeZone } = await getClinic("en");
  const now = new Date();
  const today = localDate(now, timeZone);
  const date = calendarDate.safeParse(asked.date).data ?? today;
  const [entries, screenings, reviews, places] = await Promise.all([
    listSchedule(actor, { from: date, to: date }),
    listOpenScreenings(actor),
    listIntakeReviews(actor),
    listPlaces(),
  ]);
  const day = {
    date,
    isToday: date === today,
    words: formatDay(new Date(`${date}T00:00:00Z`), "UTC"),
    previous: addDays(date, -1),
    next: addDays(date, 1),
  };
  const filter = {
    location: text(asked.location),
    physician: text(asked.physician),
    // Who is done leaves the board of today; the count of what is hidden stays in sight.
    hidesFinished: asked.hide === undefined ? date === today : asked.hide === "finished",
  };
  return (
    <Board
      key={date}
      day={day}
      filter={filter}
      schedule={{ timeZone, now: now.toISOString(), entries }}
      screenings={screenings}
      reviews={reviews}
      places={places}
      today={today}
    />
  );
}
