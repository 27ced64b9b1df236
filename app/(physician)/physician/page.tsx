import type { Metadata } from "next";
import { Procedures } from "#components/procedures/procedures";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { listProcedures } from "#lib/procedures/queries";
import { enterPage } from "#lib/staff/entrance";
import { getOwnCalendar } from "#lib/staff/queries";
import { addDays, localDate } from "#lib/time";

export const metadata: Metadata = { title: "Procedures – Plumbline" };

export default async function ProceduresPage() {
  const actor = await enterPage("/physician", "procedures.read");
  if (!actor) return <NotYourPage />;
  const { timeZone } = await getClinic("en");
  const now = new Date();
  const from = localDate(now, timeZone);
  const windows = [14, 28, 42, 56].map((days) => addDays(from, days - 1));
  const [initial, own] = await Promise.all([
    listProcedures(actor, { from, to: windows[0] ?? from }),
    getOwnCalendar(actor),
  ]);
  return (
    <Procedures
      from={from}
      windows={windows}
      initial={initial}
      now={now.toISOString()}
      timeZone={timeZone}
      own={own?.name ?? null}
    />
  );
}
