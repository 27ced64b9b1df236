import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { explainProcedureTime } from "#lib/procedures/duration-queries";

export const GET = endpoint(operations.explainProcedureTime, async ({ actor, query }) =>
  ok(await explainProcedureTime(actor, query)),
);
