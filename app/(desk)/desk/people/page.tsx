import type { Metadata } from "next";
import { MatchQueue } from "#components/patients/match-queue";
import { NotYourPage } from "#components/staff/not-your-page";
import { getClinic } from "#lib/clinic/queries";
import { countUnidentified, listUnidentified } from "#lib/patients/matching-queries";
import { listMerges } from "#lib/patients/merge-queries";
import { enterPage } from "#lib/staff/entrance";

export const metadata: Metadata = { title: "Who is who – Plumbline" };

export default async function PeoplePage() {
  const actor = await enterPage("/desk/people", "patient.match");
  if (!actor) return <NotYourPage />;
  const [total, patients, merges, { timeZone }] = await Promise.all([
    countUnidentified(actor),
    listUnidentified(actor),
    listMerges(actor),
    getClinic("en"),
  ]);
  return <MatchQueue initial={{ total, patients, merges }} timeZone={timeZone} />;
}
