import { handled, json } from "#lib/api";
import { addedOrProblem, kindOf } from "#lib/files/file-answers";
import { addFile, destinationOf } from "#lib/files/mutations";
import { withUpload } from "#lib/files/upload";
import { requireSignedIn } from "#lib/staff/signed-in";

export const POST = handled("POST /api/v1/appointments/{id}/files", async (request, context) => {
  const { id } = await context.params;
  const actor = await requireSignedIn();
  // Who may, and to what, is asked before 20 MB are read.
  const appointmentId = await destinationOf(actor, String(id));
  return withUpload(request, async (upload) =>
    json(addedOrProblem(await addFile(actor, { upload, kind: kindOf(upload), appointmentId })), 201),
  );
});
