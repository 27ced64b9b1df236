import { handled, parse, readQuery } from "#lib/api";
import { AppError } from "#lib/errors";
import { getSentForm } from "#lib/intake/form-document-queries";
import { formFile } from "#lib/intake/form-file";
import { sendingQuery } from "#lib/intake/schema";
import { requireSignedIn } from "#lib/staff/signed-in";
import { isUuid } from "#lib/uuid";

export const GET = handled("GET /api/v1/intake-reviews/{id}/document.pdf", async (request, context) => {
  const { id } = await context.params;
  const actor = await requireSignedIn();
  if (!isUuid(String(id))) throw new AppError("not_found");
  const { sending } = parse(sendingQuery, readQuery(request));
  return formFile(await getSentForm(actor, String(id), sending));
});
