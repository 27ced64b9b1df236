import { getDay } from "#lib/appointments/day-queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.getDay, async ({ actor, query }) => ok(await getDay(actor, query)));
