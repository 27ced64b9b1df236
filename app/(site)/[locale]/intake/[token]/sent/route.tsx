import { SentPage } from "#components/intake/sent-page";
import { documentHandled } from "#components/site/document-handled";
import { renderDocument, seeOther } from "#lib/document";
import { getIntake } from "#lib/intake/queries";
import { isEditable } from "#lib/intake/rules";
import { adviceFor } from "#lib/intake/sections";
import { actorOfLink } from "#lib/session";

export const dynamic = "force-dynamic";

export const GET = documentHandled("/intake/{token}/sent", async (_request, { locale, clinic, params }) => {
  const token = params.token ?? "";
  const intake = await getIntake(await actorOfLink("intake", token), locale);
  if (isEditable(intake.status)) return seeOther(locale, `/intake/${token}`);
  const advice = adviceFor(intake.definition, intake.answers, locale);
  return renderDocument(<SentPage place={{ locale, clinic, token }} intake={intake} advice={advice} />, "personal");
});
