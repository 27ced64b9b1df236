import { explainTime } from "#lib/availability/explain-queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.explainTime, async ({ actor, query }) => ok(await explainTime(actor, query)));
