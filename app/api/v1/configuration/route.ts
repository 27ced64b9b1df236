import { getConfiguration } from "#lib/clinic/configuration-queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.getConfiguration, async ({ actor }) => ok(await getConfiguration(actor)));
