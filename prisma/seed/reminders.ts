import { reminders } from "#lib/notifications/rules";
import type { Prisma } from "#prisma/generated/client";
import type { Random } from "#prisma/seed/random";

type Visit = Pick<Prisma.AppointmentCreateManyInput, "id" | "status" | "startsAt" | "version">;

/** Reminders of visits that are near went out before the demonstration began: it does not start with a pile of mail. */
export function makeReminders(
  random: Random,
  now: Date,
  visits: readonly Visit[],
): Prisma.OutboxMessageCreateManyInput[] {
  return reminders.flatMap(({ cause, from }) => {
    const latest = now.getTime() + (from + 1) * 3_600_000;
    return visits
      .filter(({ status, startsAt }) => {
        const start = new Date(startsAt).getTime();
        return status === "booked" && start > now.getTime() && start < latest;
      })
      .map(({ id, version }) => ({
        id: random.uuid(),
        kind: "reminder" as const,
        cause,
        appointmentId: id ?? null,
        appointmentVersion: version ?? 1,
        status: "sent" as const,
        sentAt: new Date(now.getTime() - 3_600_000),
      }));
  });
}
