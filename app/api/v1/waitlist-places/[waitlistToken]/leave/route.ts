import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";
import { leaveWaitlist } from "#lib/waitlist/entry-mutations";
import { getOwnEntry, waitlistAnswerOf } from "#lib/waitlist/queries";

export const POST = endpoint(operations.leaveWaitlist, async ({ params }) => {
  const actor = await actorOfLink("waitlist", params.waitlistToken);
  await leaveWaitlist(actor);
  return ok(waitlistAnswerOf(await getOwnEntry(actor)));
});
