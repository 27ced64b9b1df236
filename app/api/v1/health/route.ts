import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const dynamic = "force-dynamic";
export const GET = endpoint(operations.getHealth, async () => ok({ status: "ok" }));
