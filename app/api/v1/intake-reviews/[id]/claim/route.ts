import { claimReview, releaseReview } from "#lib/intake/claim-mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.claimReview, async ({ actor, params, body }) => {
  const claimed = await claimReview(actor, params.id, body.takeOver);
  return ok({ mine: claimed.ok, by: claimed.ok ? null : claimed.by, until: claimed.until.toISOString() });
});

export const DELETE = endpoint(operations.releaseReview, async ({ actor, params }) => {
  await releaseReview(actor, params.id);
  return ok({ ok: true });
});
