import { handled } from "#lib/api";
import { fileAnswer } from "#lib/files/file-answers";
import { openFile } from "#lib/files/queries";
import { requireSignedIn } from "#lib/staff/signed-in";

export const GET = handled("GET /api/v1/files/{id}/preview", async (_request, context) => {
  const { id } = await context.params;
  return fileAnswer(await openFile(await requireSignedIn(), String(id), "small"));
});
