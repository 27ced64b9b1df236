import { StartPage } from "#components/intake/start-page";
import { documentHandled } from "#components/site/document-handled";
import { renderDocument, seeOther } from "#lib/document";
import { getIntake } from "#lib/intake/queries";
import { isEditable } from "#lib/intake/rules";
import { adviceFor, sectionStates } from "#lib/intake/sections";
import { actorOfLink } from "#lib/session";

export const dynamic = "force-dynamic";

export const GET = documentHandled("/intake/{token}", async (_request, { locale, clinic, params }) => {
  const token = params.token ?? "";
  const intake = await getIntake(await actorOfLink("intake", token));
  if (!isEditable(intake.status)) return seeOther(locale, `/intake/${token}/sent`);
  const advice = adviceFor(intake.definition, intake.answers, locale);
  const page = (
    <StartPage
      place={{ locale, clinic, token }}
      intake={intake}
      sections={sectionStates(intake)}
      advice={advice?.urgency === "emergency" ? advice : null}
    />
  );
  return renderDocument(page, "personal", 200, "ours");
});
