import { refusedTime } from "#lib/appointments/refusal";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { placeOccurrence } from "#lib/series/place-mutations";

export const POST = endpoint(operations.placeOccurrence, async ({ actor, params: { id }, body }) => {
  const placed = await placeOccurrence(actor, { id, ...body, start: new Date(body.start) });
  if (!placed.ok) throw refusedTime(placed);
  return ok({ series: placed.series, left: placed.left });
});
