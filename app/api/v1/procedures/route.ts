import { refusedTime } from "#lib/appointments/refusal";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { bookProcedure } from "#lib/procedures/booking-mutations";
import { listProcedures } from "#lib/procedures/queries";

export const GET = endpoint(operations.listProcedures, async ({ actor, query }) =>
  ok({ procedures: await listProcedures(actor, query) }),
);

export const POST = endpoint(operations.bookProcedure, async ({ actor, body }) => {
  const { overbook, start, ...wanted } = body;
  const booked = await bookProcedure(actor, { ...wanted, start: new Date(start), overbook: overbook?.reason });
  if (!booked.ok) throw refusedTime(booked);
  const { caseId, appointmentId, reference, seriesId } = booked;
  return { status: 201, body: { caseId, appointmentId, reference, seriesId } };
});
