import { refusedTime } from "#lib/appointments/refusal";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { bookProcedure } from "#lib/procedures/booking-mutations";
import { listProcedures } from "#lib/procedures/queries";

export const GET = endpoint(operations.listProcedures, async ({ actor, query }) =>
  ok({ procedures: await listProcedures(actor, query) }),
);

export const POST = endpoint(operations.bookProcedure, async ({ actor, body }) => {
  const booked = await bookProcedure(actor, { ...body, start: new Date(body.start) });
  if (!booked.ok) throw refusedTime(booked);
  const { caseId, appointmentId, reference, seriesId } = booked;
  return { status: 201, body: { caseId, appointmentId, reference, seriesId } };
});
