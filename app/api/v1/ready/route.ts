import { db } from "#lib/db";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.getReady, async () => {
  await db().clinic.count();
  return ok({ status: "ok" });
});
