import type { Metadata } from "next";
import { Week } from "#components/calendar/week";
import { Empty } from "#components/staff/empty";
import { NotYourPage } from "#components/staff/not-your-page";
import { listSchedule } from "#lib/appointments/queries";
import { calendarDate } from "#lib/availability/schema";
import { getClinic } from "#lib/clinic/queries";
import { enterPage } from "#lib/staff/entrance";
import { getOwnCalendar } from "#lib/staff/queries";
import { addDays, localDate } from "#lib/time";

export const metadata: Metadata = { title: "Week – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

const mondayOf = (date: string): string => addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);

export default async function WeekPage({ searchParams }: Props) {
  const actor = await enterPage("/physician/week", ["nurse", "physician"]);
  if (!actor) return <NotYourPage />;
  const [{ timeZone }, physician] = await Promise.all([getClinic("en"), getOwnCalendar(actor)]);
  if (!physician)
    return (
      <main className="page" id="main">
        <h1>Week</h1>
        <Empty title="There is no calendar for your account">
          <p>Ask the administrator to link your account to your calendar.</p>
        </Empty>
      </main>
    );
  const now = new Date();
  const today = localDate(now, timeZone);
  const monday = mondayOf(calendarDate.safeParse((await searchParams).week).data ?? today);
  const dates = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const entries = await listSchedule(actor, { from: monday, to: addDays(monday, 6), physician: physician.slug });
  return (
    <Week
      key={monday}
      dates={dates}
      today={today}
      previous={addDays(monday, -7)}
      next={addDays(monday, 7)}
      physician={physician}
      schedule={{ timeZone, now: now.toISOString(), entries }}
    />
  );
}
