import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { listMerges, listUnidentified } from "#lib/patients/matching-queries";

export const GET = endpoint(operations.listMatches, async ({ actor }) =>
  ok({ patients: await listUnidentified(actor), merges: await listMerges(actor) }),
);
