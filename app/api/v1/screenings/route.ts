import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { listOpenScreenings } from "#lib/triage/queries";

export const GET = endpoint(operations.listScreenings, async ({ actor }) =>
  ok({ screenings: await listOpenScreenings(actor) }),
);
