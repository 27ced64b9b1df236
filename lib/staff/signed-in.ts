import { getServerSession } from "next-auth";
import { AppError } from "#lib/errors";
import { actorOfSession, type StaffActor } from "#lib/session";
import { authOptions } from "#lib/staff/auth";
import { touchSession } from "#lib/staff/mutations";
import { isUuid } from "#lib/uuid";

/** The staff member whose cookie came with this request, as the session row says now; null for anybody else. */
export async function signedIn(): Promise<StaffActor | null> {
  const cookie = await getServerSession(authOptions);
  const id = cookie?.sessionId;
  return id && isUuid(id) ? actorOfSession(id) : null;
}

/** The same for what a person does (opening a page, pressing a button): it keeps the session awake. */
export async function signedInAtWork(): Promise<StaffActor | null> {
  const actor = await signedIn();
  if (actor) await touchSession(actor.sessionId);
  return actor;
}

export async function requireSignedIn(): Promise<StaffActor> {
  const actor = await signedIn();
  if (!actor) throw new AppError("unauthenticated");
  return actor;
}
