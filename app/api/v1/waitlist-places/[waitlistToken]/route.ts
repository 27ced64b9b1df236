import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { getEntryOfLink, waitlistAnswerOf } from "#lib/waitlist/queries";

export const GET = endpoint(operations.getWaitlistPlace, async ({ params }) =>
  ok(waitlistAnswerOf(await getEntryOfLink(params.waitlistToken))),
);
