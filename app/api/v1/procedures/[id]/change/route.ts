import { refusedTime } from "#lib/appointments/refusal";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { changeProcedure } from "#lib/procedures/change-mutations";

export const POST = endpoint(operations.changeProcedure, async ({ actor, params: { id }, body }) => {
  const { start, overbook, ...rest } = body;
  const wanted = { caseId: id, ...rest, overbook: overbook?.reason, ...(start && { start: new Date(start) }) };
  const changed = await changeProcedure(actor, wanted);
  if (!changed.ok) throw refusedTime(changed);
  return ok({ version: changed.version });
});
