import { AppError } from "#lib/errors";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { bookSeries } from "#lib/series/recurring-mutations";

export const POST = endpoint(operations.bookSeries, async ({ actor, body }) => {
  const repeated = await bookSeries(actor, body);
  if (!repeated.ok) throw new AppError("slot_taken", { extra: { gone: repeated.gone } });
  return { status: 201, body: { series: repeated.series, booked: repeated.booked } };
});
