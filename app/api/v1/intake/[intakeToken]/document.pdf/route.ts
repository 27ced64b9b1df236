import { handled, parse, readQuery } from "#lib/api";
import { getOwnSentForm } from "#lib/intake/form-document-queries";
import { formFile } from "#lib/intake/form-file";
import { sendingQuery } from "#lib/intake/schema";
import { actorOfLink } from "#lib/session";

export const GET = handled("GET /api/v1/intake/{intakeToken}/document.pdf", async (request, context) => {
  const { intakeToken } = await context.params;
  const actor = await actorOfLink("intake", String(intakeToken));
  const { sending } = parse(sendingQuery, readQuery(request));
  return formFile(await getOwnSentForm(actor, sending));
});
