import { AdvicePage } from "#components/intake/advice-page";
import { listAnchor } from "#components/intake/instance-list";
import { type IntakePlace, intakeHref } from "#components/intake/intake-page";
import { questionAnchor } from "#components/intake/question";
import { SectionPage } from "#components/intake/section-page";
import { closedForm } from "#components/intake/unsaved-page";
import { documentHandled } from "#components/site/document-handled";
import { json, readForm } from "#lib/api";
import { renderDocument, seeOther, wantsFacts } from "#lib/document";
import { AppError } from "#lib/errors";
import { positionOf } from "#lib/intake/answers";
import { keepSectionForm } from "#lib/intake/form-keeping";
import { type FormOutcome, saveSectionForm } from "#lib/intake/form-saving";
import { asFormFields, type FormFields, fieldName, fieldsOfAnswers } from "#lib/intake/forms";
import { offeredAnswers } from "#lib/intake/known";
import { getIntake, type IntakeForPatient } from "#lib/intake/queries";
import { isList, type QuestionnaireItem } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { isEditable } from "#lib/intake/rules";
import { adviceFor, pathsIn, sectionAfter, sectionStates } from "#lib/intake/sections";
import { localePath } from "#lib/locale";
import { actorOfLink } from "#lib/session";

export const dynamic = "force-dynamic";

function sectionOf(intake: IntakeForPatient, linkId: string): QuestionnaireItem {
  const section = sectionStates(intake).find(({ item }) => item.linkId === linkId);
  if (!section) throw new AppError("not_found");
  return section.item;
}

/** Where Continue leads, as a path below the form's own. */
const nextEnd = (intake: IntakeForPatient, linkId: string, fromCheck: boolean): string =>
  fromCheck ? "check" : (sectionAfter(sectionStates(intake), linkId) ?? "check");

/** Questions are named in addresses by their control ("q12"), which says nothing of anybody's health. */
function openedEnd(intake: IntakeForPatient, linkId: string, opened: readonly string[], fromCheck: boolean): string {
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const positions = opened.flatMap((path) => positionOf(index, path) ?? []);
  const query = new URLSearchParams({
    ...(fromCheck ? { from: "check" } : {}),
    new: positions.map(fieldName).join("-"),
  });
  const [first] = positions;
  const anchor = first && (isList(first.entry.item) ? listAnchor(first) : questionAnchor(first));
  return `${linkId}?${query}${anchor ? `#${anchor}` : ""}`;
}

function advicePage(place: IntakePlace, intake: IntakeForPatient, linkId: string, query: URLSearchParams) {
  const advice = adviceFor(intake.definition, intake.answers, place.locale, linkId);
  if (!advice) return null;
  const fromCheck = query.get("from") === "check";
  const opened = openedPaths(intake, linkId, query);
  const isLater = query.has("later");
  const end = isLater
    ? "saved"
    : query.has("list")
      ? `${linkId}${fromCheck ? "?from=check" : ""}`
      : opened.length > 0
        ? openedEnd(intake, linkId, opened, fromCheck)
        : nextEnd(intake, linkId, fromCheck);
  const next = { href: intakeHref(place, end), isLater };
  return <AdvicePage place={place} end={`${linkId}?${query}`} advice={advice} next={next} />;
}

function openedPaths(intake: IntakeForPatient, linkId: string, query: URLSearchParams): string[] {
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const names = (query.get("new") ?? "").split("-");
  return pathsIn(index, intake.answers, linkId).filter((path) => {
    const position = positionOf(index, path);
    return position !== null && names.includes(fieldName(position));
  });
}

export const GET = documentHandled("/intake/{token}/{section}", async (_request, { locale, clinic, params, url }) => {
  const { token = "", section = "" } = params;
  const place = { locale, clinic, token };
  const intake = await getIntake(await actorOfLink("intake", token));
  if (!isEditable(intake.status)) return seeOther(locale, `/intake/${token}/sent`);
  const item = sectionOf(intake, section);
  const advice = url.searchParams.has("advice") ? advicePage(place, intake, section, url.searchParams) : null;
  if (advice) return renderDocument(advice, "personal");
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const offered = { ...offeredAnswers(intake.visit?.bookedBy ?? null), ...intake.answers };
  const page = (
    <SectionPage
      place={place}
      intake={intake}
      section={item}
      fields={fieldsOfAnswers(index, offered, pathsIn(index, intake.answers, section))}
      opened={openedPaths(intake, section, url.searchParams)}
      fromCheck={url.searchParams.get("from") === "check"}
    />
  );
  return renderDocument(page, "personal", 200, "ours");
});

type Shown = Extract<FormOutcome, { kind: "findings" | "conflict" }>;

function shownAgain(place: IntakePlace, section: string, outcome: Shown, fromCheck: boolean): Promise<Response> {
  const { intake, fields } = outcome;
  const common = { place, intake, section: sectionOf(intake, section), fields, fromCheck };
  if (outcome.kind === "conflict")
    return renderDocument(<SectionPage {...common} conflicts={outcome.conflicts} />, "personal", 409, "ours");
  const advice = outcome.isAlarming ? adviceFor(intake.definition, intake.answers, place.locale, section) : null;
  return renderDocument(
    <SectionPage {...common} findings={outcome.findings} opened={outcome.opened} advice={advice} />,
    "personal",
    422,
    "ours",
  );
}

/** Which entry of a list, or page for files, was asked for, as a path below the form's own; null where none was. */
function asideAction(fields: FormFields, section: string): string | null {
  const paper = /^[A-Za-z0-9_-]{1,100}$/.exec(fields.attach?.[0] ?? "");
  if (paper) return `files/${paper[0]}`;
  const wanted = /^([A-Za-z0-9_-]{1,100})\.(\d{1,2})$/.exec(fields.open?.[0] ?? fields.drop?.[0] ?? "");
  if (!wanted) return null;
  return `${section}/${wanted[1]}/${wanted[2]}${fields.drop ? "/remove" : ""}`;
}

export const POST = documentHandled("/intake/{token}/{section}", async (request, { locale, clinic, params }) => {
  const { token = "", section = "" } = params;
  const actor = await actorOfLink("intake", token);
  const fields = asFormFields(await readForm(request));
  sectionOf(await getIntake(actor), section);
  if (wantsFacts(request)) {
    const kept = await keepSectionForm(actor, { section, fields, marks: fields.marks?.[0] ?? "" });
    if ("problem" in kept) return json(kept);
    const { isAlarming, ...facts } = kept;
    return json(isAlarming ? { ...facts, advice: localePath(locale, `/intake/${token}/${section}?advice=1`) } : facts);
  }
  // The buttons of lists and files keep what is on the page before they lead to a page of their own.
  const aside = asideAction(fields, section);
  const isFinal = fields.later === undefined && aside === null;
  const fromCheck = fields.from?.[0] === "check";
  const form = { section, fields, marks: fields.marks?.[0] ?? "", isFinal, hasAlarmed: fields.advice !== undefined };
  const outcome = await saveSectionForm(actor, form);
  if (outcome.kind === "closed") return closedForm({ locale, clinic, token }, section, outcome, fields);
  if (aside && outcome.kind === "saved" && !outcome.isAlarming)
    return seeOther(locale, `/intake/${token}/${aside}${fromCheck ? "?from=check" : ""}`);
  if (outcome.kind !== "saved") return shownAgain({ locale, clinic, token }, section, outcome, fromCheck);
  // Whoever stops here reads first what their answer calls for.
  if (!isFinal && !aside)
    return seeOther(locale, `/intake/${token}/${outcome.isAlarming ? `${section}?advice=1&later=1` : "saved"}`);
  const intake = await getIntake(actor);
  const onward =
    outcome.opened.length > 0
      ? openedEnd(intake, section, outcome.opened, fromCheck)
      : nextEnd(intake, section, fromCheck);
  if (!outcome.isAlarming) return seeOther(locale, `/intake/${token}/${onward}`);
  const query = new URLSearchParams(
    onward.startsWith(`${section}?`) ? onward.split(/[?#]/)[1] : fromCheck ? { from: "check" } : {},
  );
  query.set("advice", "1");
  return seeOther(locale, `/intake/${token}/${section}?${query}`);
});
