import { redirect } from "next/navigation";
import { may, type Permission, type StaffActor } from "#lib/session";
import { signedInAtWork } from "#lib/staff/signed-in";
import type { StaffRole } from "#prisma/generated/client";

/**
 * Whoever opens a staff page at `path`: the actor where the page is for their role, null where it is for another.
 * Without a session it leads to the sign-in page and back. The reads behind the page check again.
 */
export async function enterPage(path: string, admitted: readonly StaffRole[] | Permission): Promise<StaffActor | null> {
  const actor = await signedInAtWork();
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  const isAdmitted = typeof admitted === "string" ? may(actor.role, admitted) : admitted.includes(actor.role);
  return isAdmitted ? actor : null;
}
