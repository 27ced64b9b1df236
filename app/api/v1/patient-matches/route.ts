import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { countUnidentified, listUnidentified } from "#lib/patients/matching-queries";
import { listMerges } from "#lib/patients/merge-queries";

export const GET = endpoint(operations.listMatches, async ({ actor }) =>
  ok({
    total: await countUnidentified(actor),
    patients: await listUnidentified(actor),
    merges: await listMerges(actor),
  }),
);
