import { endpoint, ok } from "#lib/interface/endpoint";
import { openApiDocument } from "#lib/interface/openapi";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.getOpenApi, async () => ok(openApiDocument()));
