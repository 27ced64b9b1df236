import { listEnd, RemovePage } from "#components/intake/instance-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { renderDocument, seeOther } from "#lib/document";
import { AppError } from "#lib/errors";
import { removeInstance } from "#lib/intake/form-saving";
import { instanceIn } from "#lib/intake/lists";
import { getIntake, type IntakeForPatient } from "#lib/intake/queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { isEditable } from "#lib/intake/rules";
import { actorOfLink } from "#lib/session";

export const dynamic = "force-dynamic";

function listAt(intake: IntakeForPatient, params: Record<string, string>) {
  const { section = "", list = "", instance = "" } = params;
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const found = instanceIn(index, intake.answers, { section, list, instance });
  if (!found) throw new AppError("not_found");
  return found;
}

const route = "/intake/{token}/{section}/{list}/{instance}/remove";

export const GET = documentHandled(route, async (_request, { locale, clinic, params }) => {
  const { token = "", instance = "" } = params;
  const intake = await getIntake(await actorOfLink("intake", token));
  if (!isEditable(intake.status)) return seeOther(locale, `/intake/${token}/sent`);
  const list = listAt(intake, params);
  const of = { place: { locale, clinic, token }, intake, list, instance: Number(instance), fromCheck: false };
  // Somebody else took it away meanwhile.
  if (!list.filled.includes(of.instance)) return seeOther(locale, `/intake/${token}/${listEnd(of)}`);
  return renderDocument(<RemovePage {...of} />, "personal");
});

export const POST = documentHandled(route, async (request, { locale, params }) => {
  const { token = "", instance = "" } = params;
  const actor = await actorOfLink("intake", token);
  await readForm(request);
  const intake = await getIntake(actor);
  if (!isEditable(intake.status)) return seeOther(locale, `/intake/${token}/sent`);
  const list = listAt(intake, params);
  await removeInstance(actor, list.entry.item.linkId, Number(instance));
  return seeOther(locale, `/intake/${token}/${listEnd({ list, fromCheck: false })}`);
});
