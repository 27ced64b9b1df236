import { getIntakeReview } from "#lib/intake/review-queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.getIntakeReview, async ({ actor, params }) =>
  ok(await getIntakeReview(actor, params.id)),
);
