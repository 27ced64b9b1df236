import { recordIntakeCall } from "#lib/intake/call-mutations";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.recordIntakeCall, async ({ actor, params, body }) => ({
  status: 201,
  body: await recordIntakeCall(actor, { ...params, ...body }),
}));
