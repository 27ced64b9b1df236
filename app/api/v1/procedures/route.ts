import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { listProcedures } from "#lib/procedures/queries";

export const GET = endpoint(operations.listProcedures, async ({ actor, query }) =>
  ok({ procedures: await listProcedures(actor, query) }),
);
