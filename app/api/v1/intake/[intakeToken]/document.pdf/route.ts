import { handled } from "#lib/api";
import { getOwnSentForm } from "#lib/intake/form-document-queries";
import { formFile } from "#lib/intake/form-file";
import { actorOfLink } from "#lib/session";

export const GET = handled("GET /api/v1/intake/{intakeToken}/document.pdf", async (_request, context) => {
  const { intakeToken } = await context.params;
  return formFile(await getOwnSentForm(await actorOfLink("intake", String(intakeToken))));
});
