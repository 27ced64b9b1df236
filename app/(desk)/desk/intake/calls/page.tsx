import type { Metadata } from "next";
import { CallList } from "#components/review/call-list";
import { NotYourPage } from "#components/staff/not-your-page";
import { listIntakeCalls } from "#lib/intake/call-queries";
import { usualDays } from "#lib/intake/calls";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Call list – Plumbline" };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function CallsPage({ searchParams }: Props) {
  const actor = await enterPage("/desk/intake/calls", "intake.review");
  if (!actor) return <NotYourPage />;
  const { days } = await searchParams;
  const span = typeof days === "string" && /^\d{1,2}$/.test(days) ? Math.min(30, Math.max(1, Number(days))) : usualDays;
  return <CallList initial={await listIntakeCalls(actor, { days: span })} now={new Date().toISOString()} />;
}
