import { decideIntake } from "#lib/intake/review-mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.decideIntake, async ({ actor, params, body }) =>
  ok(await decideIntake(actor, { ...params, ...body })),
);
