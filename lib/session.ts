import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { hashOf } from "#lib/tokens";
import type { StaffRole, TokenPurpose } from "#prisma/generated/client";

declare const minted: unique symbol;
type Minted = { readonly [minted]: true };

/** Somebody signed in, as their session row says at this moment. */
export type StaffActor = Minted & {
  kind: "staff";
  staffId: string;
  sessionId: string;
  name: string;
  role: StaffRole;
  /** Their own calendar, for physicians and nurses */
  resourceId: string | null;
};
/** Somebody who holds the link to one visit, one intake or one place on the waitlist. */
export type PatientActor = Minted & {
  kind: "patient";
  purpose: TokenPurpose;
  appointmentId: string | null;
  responseId: string | null;
  waitlistId: string | null;
};
export type PublicActor = Minted & { kind: "public" };
export type SystemActor = Minted & { kind: "system" };

/** Who is asking. Minted only in this file, so that a read or write without a check does not compile. */
export type Actor = StaffActor | PatientActor | PublicActor | SystemActor;

const mint = <Kind extends Actor>(actor: Omit<Kind, typeof minted>): Kind => actor as unknown as Kind;

export const publicActor: PublicActor = mint<PublicActor>({ kind: "public" });
/** Jobs and scripts. */
export const systemActor: SystemActor = mint<SystemActor>({ kind: "system" });

/** The holder of a link, or `not_found`: a forged, expired, revoked or foreign link all look alike. */
export async function actorOfLink(purpose: TokenPurpose, secret: string): Promise<PatientActor> {
  if (secret.length < 20 || secret.length > 100) throw new AppError("not_found");
  const token = await db().accessToken.findUnique({
    where: { hash: hashOf(secret) },
    select: {
      purpose: true,
      appointmentId: true,
      responseId: true,
      waitlistId: true,
      expiresAt: true,
      revokedAt: true,
    },
  });
  if (token?.purpose !== purpose || token.revokedAt || token.expiresAt < new Date()) throw new AppError("not_found");
  return mint<PatientActor>({
    kind: "patient",
    purpose,
    appointmentId: token.appointmentId,
    responseId: token.responseId,
    waitlistId: token.waitlistId,
  });
}

/** Idle for this long, a session has ended (research/security.md section 2). */
export const idleMinutes = 30;

/** The staff member behind a session id, if it still stands: not revoked, not expired, not idle, account active. */
export async function actorOfSession(sessionId: string): Promise<StaffActor | null> {
  const session = await db().staffSession.findUnique({
    where: { id: sessionId },
    select: {
      id: true,
      expiresAt: true,
      revokedAt: true,
      lastSeenAt: true,
      staff: { select: { id: true, name: true, role: true, active: true, resourceId: true } },
    },
  });
  const now = Date.now();
  if (!session || session.revokedAt || session.expiresAt.getTime() < now || !session.staff.active) return null;
  if (now - session.lastSeenAt.getTime() > idleMinutes * 60_000) return null;
  const { id: staffId, name, role, resourceId } = session.staff;
  return mint<StaffActor>({ kind: "staff", staffId, sessionId: session.id, name, role, resourceId });
}

/** What each role may do. The data layer asks here; pages and handlers only choose what to show. */
const permissions = {
  "schedule.read": ["front_desk", "nurse", "physician", "administrator"],
  "appointment.book": ["front_desk", "nurse", "physician"],
  "appointment.overbook": ["front_desk", "nurse", "physician"],
  "appointment.move": ["front_desk", "nurse", "physician", "administrator"],
  "appointment.transition": ["front_desk", "nurse", "physician", "administrator"],
  "intake.read": ["front_desk", "nurse", "physician"],
  "intake.review": ["front_desk", "nurse"],
  "flag.acknowledge": ["front_desk", "nurse", "physician"],
  "screening.handle": ["front_desk", "nurse"],
  "procedures.read": ["nurse", "physician"],
  "readiness.update": ["nurse", "physician"],
  "procedure.book": ["front_desk", "nurse", "physician"],
  "series.plan": ["front_desk", "nurse", "physician"],
  "patient.read": ["front_desk", "nurse", "physician"],
  "chart.edit": ["nurse", "physician"],
  "patient.match": ["front_desk", "nurse"],
  "waitlist.read": ["front_desk", "nurse", "physician"],
  "consent.record": ["front_desk", "nurse", "physician"],
  "waitlist.manage": ["front_desk", "nurse"],
  "file.read": ["front_desk", "nurse", "physician"],
  "file.add": ["front_desk", "nurse", "physician"],
  "file.set_aside": ["front_desk", "nurse", "physician"],
  "audit.read": ["administrator"],
  "clinic.configure": ["administrator"],
  "form.publish": ["administrator"],
} as const satisfies Record<string, readonly StaffRole[]>;

export type Permission = keyof typeof permissions;

export const may = (role: StaffRole, permission: Permission): boolean =>
  (permissions[permission] as readonly StaffRole[]).includes(role);

/** The actor as staff who may do this, or `unauthenticated` / `forbidden`. */
export function requirePermission(actor: Actor, permission: Permission): StaffActor {
  if (actor.kind !== "staff") throw new AppError("unauthenticated");
  if (!may(actor.role, permission)) throw new AppError("forbidden");
  return actor;
}
