import { holdSlot } from "#lib/appointments/hold-mutations";
import { slotTaken } from "#lib/availability/refusal";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.createHold, async ({ actor, body }) => {
  const held = await holdSlot(actor, { ...body, start: new Date(body.start) });
  if (!held.ok) throw slotTaken(held.alternatives);
  const { holdToken, expiresAt, appointment } = held;
  return { status: 201, body: { holdToken, expiresAt: expiresAt.toISOString(), appointment } };
});
