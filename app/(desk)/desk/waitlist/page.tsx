import type { Metadata } from "next";
import { WaitlistPage } from "#components/desk/waitlist-page";
import { NotYourPage } from "#components/staff/not-your-page";
import { listVisitTypes } from "#lib/availability/queries";
import { listPublicDoctors } from "#lib/clinic/public-queries";
import { getClinic, listPlaces } from "#lib/clinic/queries";
import { may } from "#lib/session";
import { enterPage } from "#lib/staff/entrance";
import { askedAloud, emergencyWords } from "#lib/triage/aloud";
import { listWaitlist } from "#lib/waitlist/staff-queries";

export const metadata: Metadata = { title: "Waitlist – Plumbline" };

export default async function DeskWaitlistPage() {
  const actor = await enterPage("/desk/waitlist", "waitlist.read");
  if (!actor) return <NotYourPage />;
  const [initial, visitTypes, doctors, places, clinic] = await Promise.all([
    listWaitlist(actor, {}),
    listVisitTypes(actor),
    listPublicDoctors(),
    listPlaces(),
    getClinic("en"),
  ]);
  return (
    <WaitlistPage
      initial={initial}
      visitTypes={visitTypes
        .filter(({ category }) => category !== "procedure")
        .map(({ slug, name }) => ({ slug, name: name.en }))}
      physicians={doctors.map(({ slug, name }) => ({ slug, name }))}
      places={places.map(({ slug, name }) => ({ slug, name }))}
      pages={askedAloud}
      emergency={emergencyWords(clinic)}
      canManage={may(actor.role, "waitlist.manage")}
    />
  );
}
