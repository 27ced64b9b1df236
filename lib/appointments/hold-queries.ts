import { db } from "#lib/db";
import { hashOf } from "#lib/tokens";

/** Whether this secret is or was one of a hold: a forged one is not. */
export async function isHold(token: string): Promise<boolean> {
  return (await db().appointment.count({ where: { holdTokenHash: hashOf(token) } })) > 0;
}
