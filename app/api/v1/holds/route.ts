import { holdSlot } from "#lib/appointments/hold-mutations";
import { getHeld } from "#lib/appointments/queries";
import { AppError } from "#lib/errors";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.createHold, async ({ actor, body }) => {
  const held = await holdSlot(actor, { ...body, start: new Date(body.start) });
  if (!held.ok) throw new AppError("slot_taken", { extra: { alternatives: held.alternatives } });
  const { holdToken, expiresAt, appointmentId } = held;
  return {
    status: 201,
    body: { holdToken, expiresAt: expiresAt.toISOString(), appointment: await getHeld(appointmentId) },
  };
});
