import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { listTimesForEntry } from "#lib/waitlist/staff-queries";

export const GET = endpoint(operations.listWaitlistTimes, async ({ actor, params }) =>
  ok(await listTimesForEntry(actor, params.id)),
);
