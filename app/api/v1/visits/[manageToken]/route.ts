import { getVisit } from "#lib/appointments/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";

export const GET = endpoint(operations.getVisit, async ({ params }) =>
  ok(await getVisit(await actorOfLink("manage", params.manageToken))),
);
