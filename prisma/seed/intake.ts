import { visitTypes } from "#content/visit-types";
import { fingerprintOf } from "#lib/fingerprint";
import type { Answers } from "#lib/intake/answers";
import { raiseFlags } from "#lib/intake/flags";
import { knownAnswers } from "#lib/intake/known";
import { isKnown } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { renderSubmission } from "#lib/intake/rendering";
import { computeScores } from "#lib/intake/scoring";
import { signedAs } from "#lib/intake/signature";
import { validateAnswers } from "#lib/intake/validation";
import { fromMinute, toMinute } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import { corrected, correctedAt, makeAmendments } from "#prisma/seed/amendments";
import { answersOf, partOf } from "#prisma/seed/answers";
import type { Calendar } from "#prisma/seed/calendar";
import { makeCalls } from "#prisma/seed/calls";
import { makeChart } from "#prisma/seed/chart";
import type { ClinicRows } from "#prisma/seed/clinic";
import { makeConsents } from "#prisma/seed/consents";
import { type PlannedResponse, planResponses } from "#prisma/seed/intake-plan";
import { linksOf } from "#prisma/seed/links";
import type { QuestionnaireRows } from "#prisma/seed/questionnaires";
import { type Random, randomFrom } from "#prisma/seed/random";

export { makeQuestionnaires } from "#prisma/seed/questionnaires";

type Setting = { now: number; random: Random; nurses: string[]; desk: string[]; clinic: ClinicRows };

const wasSent = (status: PlannedResponse["status"]) =>
  !["assigned", "in_progress", "withdrawn", "entered_in_error"].includes(status);
const wasAccepted = (status: PlannedResponse["status"]) => status === "accepted" || status === "amended";

/** Minutes: assigned with the booking; sent in before the visit, those that still wait within the last two days. */
function timesOf({ now, random }: Setting, { visit, status, patient }: PlannedResponse) {
  const assigned = visit ? visit.createdAt + 6 : toMinute(patient.createdAt) + 60;
  const isWaiting = status === "submitted" || status === "in_review";
  const latest = Math.min(now - 25, visit ? visit.start - 300 : assigned + 8 * 1440);
  const wished = isWaiting ? now - random.int(25, 2500) : assigned + random.int(60, 4 * 1440);
  const sent = Math.max(assigned + 15, Math.min(latest, wished));
  const decided = Math.min(sent + random.int(40, 1200), now - 3);
  return { assigned, sent: Math.min(sent, now - 5), decided };
}
type Times = ReturnType<typeof timesOf>;

type Filled = { answers: Answers; completed: string[]; full: Answers };
type Made = { id: string; version: Version; filled: Filled; times: Times };

const slugOf = new Map(visitTypes.map(({ code, slug }) => [code, slug]));

type Version = ReturnType<QuestionnaireRows["of"]>;

function fill(
  random: Random,
  { patient, persona, status, visit }: PlannedResponse,
  { definition }: Version,
  assigned: number,
): Filled {
  const index = indexQuestionnaire(definition.questionnaire);
  const known = knownAnswers(definition.questionnaire, {
    birthDate: patient.birthDate.toISOString().slice(0, 10),
    visitType: slugOf.get(visit?.code ?? "") ?? "first-visit",
    visitAt: fromMinute(visit?.start ?? assigned),
    zone: "UTC",
  });
  if (status === "assigned") return { answers: known, completed: [], full: known };
  const full = answersOf(index, random, patient, { persona, known });
  const findings = validateAnswers(index, full, { mode: "submit" });
  if (findings.length > 0)
    throw new Error(`the seed made an invalid answer: ${findings[0]?.path} ${findings[0]?.code}`);
  const sections = definition.questionnaire.item.filter((item) => !isKnown(item)).map(({ linkId }) => linkId);
  if (!wasSent(status)) return { ...partOf(index, full, { sections, done: random.int(1, sections.length - 1) }), full };
  const completed = status === "changes_requested" ? [] : sections;
  return { answers: status === "amended" ? corrected(index, full) : full, completed, full };
}

const zoneOf = ({ locations, clinic }: ClinicRows, visit: PlannedResponse["visit"]): string =>
  locations.find(({ id }) => id === visit?.locationId)?.timeZone ?? clinic.timeZone;

function submissionsOf(setting: Setting, { patient, status, visit }: PlannedResponse, made: Made) {
  if (!wasSent(status)) return [];
  const rendered = renderSubmission(made.version.definition, made.filled.full, patient.locale);
  const hash = fingerprintOf(rendered);
  const name = `${patient.givenName} ${patient.familyName}`;
  const about = {
    patientName: name,
    birthDate: patient.birthDate,
    clinicName: setting.clinic.clinic.name,
    timeZone: zoneOf(setting.clinic, visit),
  };
  const row: Prisma.SubmissionCreateManyInput = {
    id: setting.random.uuid(),
    responseId: made.id,
    number: 1,
    at: fromMinute(made.times.sent),
    answers: made.filled.full as Prisma.InputJsonObject,
    rendered,
    hash,
    locale: patient.locale,
    signedName: name,
    signedAs: signedAs(made.filled.full),
    dropped: [],
    ...about,
  };
  return [row];
}

const flagNotes = [
  "Talked with the patient by phone",
  "Told the physician, noted for the visit",
  "Known, in the chart",
  "Prescriber has been messaged",
];

function flagsOf(setting: Setting, { patient, status }: PlannedResponse, made: Made) {
  const { random, nurses } = setting;
  const isSettled = wasAccepted(status);
  return raiseFlags(made.version.definition, made.filled.answers).map((flag): Prisma.FlagCreateManyInput => {
    const isAcknowledged = random.chance(isSettled ? 0.8 : status === "in_review" ? 0.5 : 0);
    return {
      id: random.uuid(),
      patientId: patient.id,
      responseId: made.id,
      code: flag.code,
      severity: flag.severity,
      text: { ...flag.text },
      source: flag.source,
      raisedAt: fromMinute(made.times.sent),
      acknowledgedAt: isAcknowledged ? fromMinute(made.times.decided) : null,
      acknowledgedById: isAcknowledged ? random.pick(nurses) : null,
      note: isAcknowledged ? random.pick(flagNotes) : null,
    };
  });
}

const changeNotes = {
  en: ["Please add which blood thinner you take and how much.", "Please tell us when and where your MRI was taken."],
  es: [
    "Por favor, escriba qué anticoagulante toma y cuánto.",
    "Por favor, díganos cuándo y dónde le hicieron la resonancia.",
  ],
} as const;

function decisionsOf({ random, desk }: Setting, { status, patient }: PlannedResponse, { id, times }: Made) {
  const isChange = status === "changes_requested";
  if (!isChange && !wasAccepted(status)) return [];
  const row: Prisma.ReviewDecisionCreateManyInput = {
    id: random.uuid(),
    responseId: id,
    staffId: random.pick(desk),
    at: fromMinute(times.decided),
    decision: isChange ? "request_changes" : "accept",
    note: isChange ? random.pick(changeNotes[patient.locale]) : null,
    items: [],
  };
  return [row];
}

function rowOf({ now }: Setting, { status, visit, patient }: PlannedResponse, { id, filled, times, version }: Made) {
  const isDecided = status === "changes_requested" || wasAccepted(status);
  const last = isDecided ? times.decided : wasSent(status) || status === "in_progress" ? times.sent : times.assigned;
  const row: Prisma.QuestionnaireResponseCreateManyInput = {
    id,
    versionId: version.versionId,
    patientId: patient.id,
    appointmentId: visit?.id ?? null,
    status,
    revision: filled.completed.length + (wasSent(status) ? 1 : 0) + (isDecided ? 1 : 0),
    answers: filled.answers as Prisma.InputJsonObject,
    completed: [...filled.completed],
    locale: patient.locale,
    createdAt: fromMinute(times.assigned),
    updatedAt: fromMinute(last),
    submittedAt: wasSent(status) ? fromMinute(times.sent) : null,
    correctedAt: status === "amended" ? correctedAt(now, visit, times) : null,
  };
  return row;
}

/** Health forms in every state, with what was sent, its scores and flags, decisions, and the links to them. */
export function makeIntake(now: Date, clinic: ClinicRows, calendar: Calendar, questionnaires: QuestionnaireRows) {
  const random = randomFrom(`intake ${clinic.today}`);
  const idsOf = (role: string) => clinic.staff.filter((member) => member.role === role).map(({ id }) => id);
  const setting: Setting = {
    now: toMinute(now),
    random,
    nurses: idsOf("nurse"),
    desk: idsOf("front_desk"),
    clinic,
  };
  const made = planResponses(random, setting.now, calendar).map((planned) => {
    const times = timesOf(setting, planned);
    const version = questionnaires.of(planned.questionnaire, times.assigned);
    return { planned, id: random.uuid(), version, times, filled: fill(random, planned, version, times.assigned) };
  });
  const sent = made.filter(({ planned }) => wasSent(planned.status));
  const scoresOf = ({ id, filled, version }: (typeof made)[number]) =>
    computeScores(version.definition, filled.answers).map(({ code, value }) => ({
      id: random.uuid(),
      responseId: id,
      code,
      value,
    }));
  const later = randomFrom(`charts and calls ${clinic.today}`);
  const decisions = made.flatMap((entry) => decisionsOf(setting, entry.planned, entry));
  const submissions = made.flatMap((entry) => submissionsOf(setting, entry.planned, entry));
  const corrections = makeAmendments(
    { ...setting, random: randomFrom(`corrections ${clinic.today}`) },
    made.filter(({ planned }) => planned.status === "amended"),
    submissions,
  );
  const deciders = new Map(decisions.map(({ responseId, staffId }) => [responseId, staffId]));
  const accepted = made.filter(({ planned }) => wasAccepted(planned.status));
  const calling = makeCalls(
    { ...setting, random: later },
    made.map(({ id, planned }) => ({ id, status: planned.status, visitStart: planned.visit?.start ?? null })),
  );
  return {
    chart: makeChart(
      later,
      accepted.map(({ id, planned: { patient }, version, filled, times }) => ({
        id,
        patientId: patient.id,
        locale: patient.locale,
        definition: version.definition,
        answers: filled.full,
        decided: times.decided,
        staffId: deciders.get(id) ?? "",
      })),
      setting.nurses,
    ),
    calls: calling.calls,
    responses: made.map((entry) => rowOf(setting, entry.planned, entry)),
    submissions,
    voids: corrections.voids,
    amendments: corrections.amendments,
    scores: sent.flatMap(scoresOf),
    flags: made.flatMap((entry) => flagsOf(setting, entry.planned, entry)),
    consents: makeConsents(
      randomFrom(`consents ${clinic.today}`),
      sent.map(({ id, planned, version, filled, times }) => ({
        ...{ responseId: id, patient: planned.patient, definition: version.definition },
        ...{ answers: filled.full, at: times.sent },
      })),
      setting,
    ),
    decisions: [...decisions, ...calling.decisions, ...corrections.decisions],
    links: linksOf(random, setting.now, calendar.visits, made),
  };
}
