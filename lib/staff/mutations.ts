import { recordAudit } from "#lib/audit/mutations";
import { db, transaction } from "#lib/db";
import { systemActor } from "#lib/session";
import { hashPassword, verifyPassword } from "#lib/staff/passwords";
import { hashOf } from "#lib/tokens";

const sessionHours = 12;
const window = 15 * 60_000;
/** Wrong passwords in 15 minutes before an account or an address has to wait. */
const allowed = { account: 8, address: 40 } as const;

/** Verified against when there is no such account, so that the answer takes as long. */
let decoy: Promise<string> | undefined;

const attemptKeys = (email: string, address: string) => ({
  account: Buffer.from(hashOf(`account:${email}`)).toString("base64url"),
  address: Buffer.from(hashOf(`address:${address}`)).toString("base64url"),
});

async function isThrottled(keys: ReturnType<typeof attemptKeys>): Promise<boolean> {
  const at = { gte: new Date(Date.now() - window) };
  const [account, address] = await Promise.all([
    db().signInAttempt.count({ where: { key: keys.account, at } }),
    db().signInAttempt.count({ where: { key: keys.address, at } }),
  ]);
  return account >= allowed.account || address >= allowed.address;
}

export type SignIn = { ok: true; sessionId: string } | { ok: false; reason: "wrong" | "throttled" };

type Credentials = {
  email: string;
  password: string;
  address: string;
  /** Only this person: a page of theirs is still open */
  staffId?: string | undefined;
};

/**
 * Checks a password and opens a session row of 12 hours. The same answer, as slowly, for an unknown address, or for
 * somebody else's where only one person may go on.
 */
export async function signIn({ email, password, address, staffId }: Credentials): Promise<SignIn> {
  const normal = email.normalize("NFKC").trim().toLowerCase();
  const keys = attemptKeys(normal, address);
  if (await isThrottled(keys)) return { ok: false, reason: "throttled" };
  const staff = await db().staffMember.findUnique({
    where: { email: normal },
    select: { id: true, passwordHash: true, active: true },
  });
  decoy ??= hashPassword("no such account");
  const right = await verifyPassword(password.slice(0, 512), staff?.passwordHash ?? (await decoy));
  const isExpected = !staffId || staff?.id === staffId;
  if (!staff || !right || !staff.active || !isExpected) {
    await db().signInAttempt.createMany({ data: [{ key: keys.account }, { key: keys.address }] });
    await transaction(() =>
      recordAudit(systemActor, [
        { action: "staff.sign_in_refused", entity: "StaffMember", ...(staff && { entityId: staff.id }) },
      ]),
    );
    return { ok: false, reason: "wrong" };
  }
  const expiresAt = new Date(Date.now() + sessionHours * 3_600_000);
  return transaction(async (tx) => {
    const { id } = await tx.staffSession.create({ data: { staffId: staff.id, expiresAt }, select: { id: true } });
    await recordAudit(systemActor, [{ action: "staff.sign_in", entity: "StaffMember", entityId: staff.id }]);
    return { ok: true as const, sessionId: id };
  });
}

/** Ends a session at once, on the server. */
export async function signOut(sessionId: string): Promise<void> {
  await db().staffSession.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } });
}

/** Somebody is at work here: pages opened and things done count, a page that refreshes itself does not. */
export async function touchSession(sessionId: string): Promise<void> {
  const stale = new Date(Date.now() - 60_000);
  await db().staffSession.updateMany({
    where: { id: sessionId, lastSeenAt: { lt: stale } },
    data: { lastSeenAt: new Date() },
  });
}

/** Forgets wrong passwords of more than an hour ago, and sessions that ended a month ago. Says how many. */
export async function removeOldSignIns(): Promise<number> {
  const hour = new Date(Date.now() - 3_600_000);
  const month = new Date(Date.now() - 30 * 86_400_000);
  const attempts = await db().signInAttempt.deleteMany({ where: { at: { lt: hour } } });
  const sessions = await db().staffSession.deleteMany({ where: { expiresAt: { lt: month } } });
  return attempts.count + sessions.count;
}
