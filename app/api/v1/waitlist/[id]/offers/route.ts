import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { offerByHand } from "#lib/waitlist/offer-mutations";
import { refusedOffer } from "#lib/waitlist/refusal";

export const POST = endpoint(operations.offerWaitlistTime, async ({ actor, params, body }) => {
  const made = await offerByHand(actor, { ...body, entryId: params.id, start: new Date(body.start) });
  if (!made.ok) throw refusedOffer(made);
  return { status: 201, body: { id: made.offerId, expiresAt: made.expiresAt.toISOString() } };
});
