import { refusedTime } from "#lib/appointments/refusal";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { changeProcedure } from "#lib/procedures/change-mutations";

export const POST = endpoint(operations.changeProcedure, async ({ actor, params: { id }, body }) => {
  const { start, ...rest } = body;
  const changed = await changeProcedure(actor, { caseId: id, ...rest, ...(start && { start: new Date(start) }) });
  if (!changed.ok) throw refusedTime(changed);
  return ok({ version: changed.version });
});
