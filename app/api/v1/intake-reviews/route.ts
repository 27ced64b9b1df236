import { listIntakeReviews } from "#lib/intake/queue-queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listIntakeReviews, async ({ actor, query }) =>
  ok(await listIntakeReviews(actor, query)),
);
