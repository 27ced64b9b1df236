import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { proposeTimes } from "#lib/series/mutations";

export const POST = endpoint(operations.proposeTimes, async ({ actor, params: { id } }) =>
  ok({ series: await proposeTimes(actor, id) }),
);
