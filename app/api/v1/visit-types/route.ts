import { listVisitTypes } from "#lib/availability/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listVisitTypes, async ({ actor }) =>
  ok({ visitTypes: await listVisitTypes(actor) }),
);
