import { moveAppointment } from "#lib/appointments/move-mutations";
import { refusedTime } from "#lib/appointments/refusal";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.moveAppointment, async ({ actor, params: { id }, body }) => {
  const { overbook, start, ...wanted } = body;
  const moved = await moveAppointment(actor, { ...wanted, id, start: new Date(start), overbook: overbook?.reason });
  if (!moved.ok) throw refusedTime(moved);
  return ok({ id, status: "booked", version: moved.version });
});
