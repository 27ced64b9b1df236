import { db } from "#lib/db";
import type { StaffActor } from "#lib/session";

/** The calendar of the person signed in: the name and slug under which visits are theirs. Null for a desk account. */
export async function getOwnCalendar(actor: StaffActor): Promise<{ slug: string; name: string } | null> {
  if (!actor.resourceId) return null;
  return db().resource.findUnique({ where: { id: actor.resourceId }, select: { slug: true, name: true } });
}
