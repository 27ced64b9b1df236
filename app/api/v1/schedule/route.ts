import { listSchedule } from "#lib/appointments/queries";
import { getClinic } from "#lib/clinic/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const GET = endpoint(operations.listSchedule, async ({ actor, query }) => {
  const [entries, clinic] = await Promise.all([listSchedule(actor, query), getClinic("en")]);
  return ok({ timeZone: clinic.timeZone, now: new Date().toISOString(), entries });
});
