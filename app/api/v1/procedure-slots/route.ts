import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { listProcedureSlots } from "#lib/procedures/duration-queries";

export const GET = endpoint(operations.listProcedureSlots, async ({ actor, query }) =>
  ok(await listProcedureSlots(actor, query)),
);
