import { handled } from "#lib/api";
import { openEventStream, streamHeaders } from "#lib/event-stream";
import { operations } from "#lib/interface/operations";
import { requirePermission } from "#lib/session";
import { requireSignedIn } from "#lib/staff/signed-in";

export const dynamic = "force-dynamic";

export const GET = handled(`GET ${operations.streamEvents.path}`, async (request) => {
  const actor = requirePermission(await requireSignedIn(), "schedule.read");
  return new Response(await openEventStream(actor, request.signal), { headers: streamHeaders });
});
