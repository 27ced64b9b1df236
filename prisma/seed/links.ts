import { fromMinute, type Minute } from "#lib/time";
import type { TokenPurpose } from "#prisma/generated/client";
import type { PlannedResponse } from "#prisma/seed/intake-plan";
import type { Random } from "#prisma/seed/random";
import type { Visit } from "#prisma/seed/visits";

/** A link without its secret: that is made when it is written. */
export type LinkRow = {
  id: string;
  purpose: TokenPurpose;
  expiresAt: Date;
  appointmentId: string | null;
  responseId: string | null;
};

const linkDays = 30;
const linkEnd = (end: Minute): Date => fromMinute(end + linkDays * 1440);

/** For each form that a patient may still change, and each visit still to come. */
export function linksOf(
  random: Random,
  now: Minute,
  visits: Visit[],
  responses: { id: string; planned: PlannedResponse }[],
): LinkRow[] {
  const intake = responses
    .filter(({ planned: { status } }) => ["assigned", "in_progress", "changes_requested"].includes(status))
    .map(({ id: responseId, planned }): LinkRow => {
      const expiresAt = linkEnd(planned.visit?.end ?? now);
      return { id: random.uuid(), purpose: "intake", expiresAt, appointmentId: null, responseId };
    });
  const manage = visits
    .filter(({ start, status }) => start > now && status === "booked")
    .map(({ id: appointmentId, end }): LinkRow => {
      return { id: random.uuid(), purpose: "manage", expiresAt: linkEnd(end), appointmentId, responseId: null };
    });
  return [...intake, ...manage];
}
