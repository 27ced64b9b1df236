import { listIntakeReviews } from "#lib/intake/review-queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listIntakeReviews, async ({ actor }) =>
  ok({ reviews: await listIntakeReviews(actor) }),
);
