import { refusedTime } from "#lib/appointments/refusal";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { bookOccurrence } from "#lib/series/occurrence-mutations";

export const POST = endpoint(operations.bookOccurrence, async ({ actor, params: { id }, body }) => {
  const { start, ...rest } = body;
  const booked = await bookOccurrence(actor, { id, ...rest, ...(start && { start: new Date(start) }) });
  if (!booked.ok) throw refusedTime(booked);
  return { status: 201, body: { series: booked.series } };
});
