import { transitionAppointment } from "#lib/appointments/step-mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.transitionAppointment, async ({ actor, params, body }) =>
  ok(await transitionAppointment(actor, { ...params, ...body })),
);
