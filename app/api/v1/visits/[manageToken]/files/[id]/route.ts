import { AppError } from "#lib/errors";
import { takeBackFile } from "#lib/files/standing-mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";

export const DELETE = endpoint(operations.takeBackFile, async ({ params }) => {
  const taken = await takeBackFile(await actorOfLink("manage", params.manageToken), params.id);
  if (!taken.ok) throw new AppError("conflict", { detail: "This file can no longer be taken back." });
  return ok({ ok: true });
});
