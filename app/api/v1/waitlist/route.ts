import { AppError } from "#lib/errors";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";
import { refusedByScreening } from "#lib/triage/refusal";
import { getOwnEntry, waitlistAnswerOf } from "#lib/waitlist/queries";
import { requestPlace } from "#lib/waitlist/request-mutations";
import { listWaitlist } from "#lib/waitlist/staff-queries";

export const GET = endpoint(operations.listWaitlist, async ({ actor, query }) => ok(await listWaitlist(actor, query)));

export const POST = endpoint(operations.joinWaitlist, async ({ actor, body }) => {
  const joined = await requestPlace(actor, body);
  // An answer value, not a throw: the screening that raised an alert must be kept.
  if (!joined.ok && joined.reason === "screening") return refusedByScreening(joined.tier);
  if (!joined.ok) throw new AppError("too_many_entries", { extra: { limit: joined.limit } });
  const { waitlistToken } = joined;
  const entry = await getOwnEntry(await actorOfLink("waitlist", waitlistToken));
  return { status: 201, body: { waitlistToken, entry: waitlistAnswerOf(entry) } };
});
