import { listIntakeCalls } from "#lib/intake/call-queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listIntakeCalls, async ({ actor, query }) =>
  ok(await listIntakeCalls(actor, query)),
);
