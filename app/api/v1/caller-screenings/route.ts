import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { screenCaller } from "#lib/triage/caller-mutations";

export const POST = endpoint(operations.screenCaller, async ({ actor, body }) => {
  const { id, result } = await screenCaller(actor, body);
  return { status: 201, body: { id, tier: result.tier, showEmergencyText: result.showEmergencyText } };
});
