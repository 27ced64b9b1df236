import { type Instance, InstancePage, instanceEnd, listEnd } from "#components/intake/instance-page";
import { questionAnchor } from "#components/intake/question";
import { closedForm } from "#components/intake/unsaved-page";
import { type DocumentContext, documentHandled } from "#components/site/document-handled";
import { json, readForm } from "#lib/api";
import { renderDocument, seeOther, wantsFacts } from "#lib/document";
import { AppError } from "#lib/errors";
import { positionOf } from "#lib/intake/answers";
import { keepSectionForm } from "#lib/intake/form-keeping";
import { type FormOutcome, saveSectionForm } from "#lib/intake/form-saving";
import { asFormFields, type FormFields, fieldName, fieldsOfAnswers } from "#lib/intake/forms";
import { instanceIn, offeredInRow, pathsOfInstance } from "#lib/intake/lists";
import { getIntake } from "#lib/intake/queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { isEditable } from "#lib/intake/rules";
import { adviceFor } from "#lib/intake/sections";
import { localePath } from "#lib/locale";
import { actorOfLink, type PatientActor } from "#lib/session";

export const dynamic = "force-dynamic";

type Where = Pick<DocumentContext, "locale" | "clinic" | "params">;

/** The instance that the address means; null when the form has been sent. */
async function instanceAt(actor: PatientActor, { locale, clinic, params }: Where, fromCheck: boolean) {
  const { token = "", section = "", list = "", instance = "" } = params;
  const intake = await getIntake(actor);
  if (!isEditable(intake.status)) return null;
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const found = instanceIn(index, intake.answers, { section, list, instance });
  if (!found) throw new AppError("not_found");
  const place = { locale, clinic, token };
  const of: Instance = { place, intake, list: found, instance: Number(instance), fromCheck };
  return of;
}

/** What an answer calls for at once, with the way back to the list. */
const adviceEnd = ({ list, fromCheck }: Instance): string =>
  `${list.entry.section}?${fromCheck ? "from=check&" : ""}advice=1&list=1`;

type Saved = Extract<FormOutcome, { kind: "saved" }>;

/** Where a saved instance leads: to what it calls for at once, to what its answers opened, or on. */
function savedEnd(of: Instance, { isAlarming, opened }: Saved, isAnother: boolean): string {
  if (isAlarming) return adviceEnd(of);
  if (opened.length > 0) return openedEnd(of, opened);
  return isAnother ? instanceEnd({ ...of, instance: Math.max(of.list.next, of.instance + 1) }) : listEnd(of);
}

/** The same page, at the questions that its answers opened. */
function openedEnd(of: Instance, opened: readonly string[]): string {
  const index = indexQuestionnaire(of.intake.definition.questionnaire);
  const positions = opened.flatMap((path) => positionOf(index, path) ?? []);
  const query = new URLSearchParams({
    ...(of.fromCheck ? { from: "check" } : {}),
    new: positions.map(fieldName).join("-"),
  });
  const [first] = positions;
  return `${instanceEnd(of)}?${query}${first ? `#${questionAnchor(first)}` : ""}`;
}

type Shown = Extract<FormOutcome, { kind: "findings" | "conflict" }>;

function shownAgain(of: Instance, outcome: Shown): Promise<Response> {
  const { intake, fields } = outcome;
  if (outcome.kind === "conflict")
    return renderDocument(
      <InstancePage {...of} intake={intake} fields={fields} conflicts={outcome.conflicts} />,
      "personal",
      409,
      "ours",
    );
  const { section } = of.list.entry;
  const advice = outcome.isAlarming ? adviceFor(intake.definition, intake.answers, of.place.locale, section) : null;
  return renderDocument(
    <InstancePage {...of} intake={intake} fields={fields} findings={outcome.findings} advice={advice} />,
    "personal",
    422,
    "ours",
  );
}

export const GET = documentHandled("/intake/{token}/{section}/{list}/{instance}", async (_request, context) => {
  const token = context.params.token ?? "";
  const fromCheck = context.url.searchParams.get("from") === "check";
  const of = await instanceAt(await actorOfLink("intake", token), context, fromCheck);
  if (!of) return seeOther(context.locale, `/intake/${token}/sent`);
  const index = indexQuestionnaire(of.intake.definition.questionnaire);
  const paths = pathsOfInstance(index, of.intake.answers, of.list.entry.item.linkId, of.instance);
  const names = (context.url.searchParams.get("new") ?? "").split("-");
  const opened = paths.filter((path) => {
    const position = positionOf(index, path);
    return position !== null && names.includes(fieldName(position));
  });
  const offered = { ...offeredInRow(of.intake.answers, of.list, of.instance), ...of.intake.answers };
  return renderDocument(
    <InstancePage {...of} fields={fieldsOfAnswers(index, offered, paths)} opened={opened} />,
    "personal",
    200,
    "ours",
  );
});

type Came = { actor: PatientActor; fields: FormFields; marks: string };

/** An entry that came after the form was sent: its words are shown, not lost. */
async function sentMeanwhile(request: Request, context: DocumentContext, { actor, fields, marks }: Came) {
  const { locale, clinic, params } = context;
  const { token = "", section = "", list = "", instance = "" } = params;
  if (wantsFacts(request)) return json({ problem: "ended" });
  const of = { list, instance: Number(instance) };
  const outcome = await saveSectionForm(actor, { section, of, fields, marks, isFinal: false });
  if (outcome.kind !== "closed") return seeOther(locale, `/intake/${token}`);
  return closedForm({ locale, clinic, token }, `${section}/${list}/${instance}`, outcome, fields);
}

export const POST = documentHandled("/intake/{token}/{section}/{list}/{instance}", async (request, context) => {
  const { token = "", section = "" } = context.params;
  const actor = await actorOfLink("intake", token);
  const fields = asFormFields(await readForm(request));
  const of = await instanceAt(actor, context, fields.from?.[0] === "check");
  const [marks = ""] = fields.marks ?? [];
  if (!of) return sentMeanwhile(request, context, { actor, fields, marks });
  const where = { list: of.list.entry.item.linkId, instance: of.instance };
  if (wantsFacts(request)) {
    const facts = await keepSectionForm(actor, { section, of: where, fields, marks });
    if ("problem" in facts || !facts.isAlarming) return json(facts);
    return json({ ...facts, advice: localePath(context.locale, `/intake/${token}/${adviceEnd(of)}`) });
  }
  // A search for a name saves nothing: the page comes back with what was found.
  if (fields.find) return renderDocument(<InstancePage {...of} fields={fields} />, "personal", 200, "ours");
  const form = { section, of: where, fields, marks, isFinal: true, hasAlarmed: fields.advice !== undefined };
  const outcome = await saveSectionForm(actor, form);
  if (outcome.kind === "closed") return sentMeanwhile(request, context, { actor, fields, marks });
  if (outcome.kind === "saved")
    return seeOther(context.locale, `/intake/${token}/${savedEnd(of, outcome, fields.another !== undefined)}`);
  return shownAgain(of, outcome);
});
