import { listSlots } from "#lib/availability/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listSlots, async ({ actor, query }) => ok(await listSlots(actor, query)));
