import type { Consent, ConsentCode } from "#content/consents";
import { recordAudit } from "#lib/audit/mutations";
import { consentEventsOf, patientOfVisit } from "#lib/consents/queries";
import { consentOf, currentWords, hashOfWords, inLanguage, isPossible, type ShownWords } from "#lib/consents/rules";
import type { RecordConsent, Relation } from "#lib/consents/schema";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import type { Locale } from "#lib/locale";
import { type Actor, type PatientActor, requirePermission } from "#lib/session";
import type { ConsentChannel, ConsentDecision } from "#prisma/generated/client";

type Said = {
  patientId: string;
  code: ConsentCode;
  version: string;
  decision: ConsentDecision;
  channel: ConsentChannel;
  locale: Locale;
  words: ShownWords;
  name: string | null;
  relation: string | null;
  responseId?: string;
  /** Of the link that it came by */
  appointmentId?: string | null;
};

/** Adds one line to the history of a consent, with the words as they were shown, in the running transaction. */
export async function sayConsent(tx: Tx, actor: Actor, said: Said): Promise<void> {
  const { words, ...event } = said;
  const { id } = await tx.consentEvent.create({
    data: {
      ...event,
      ...words,
      hash: hashOfWords(words),
      actorKind: actor.kind,
      staffId: actor.kind === "staff" ? actor.staffId : null,
    },
    select: { id: true },
  });
  const action = said.decision === "given" ? "consent.give" : "consent.withdraw";
  await recordAudit(actor, [{ action, entity: "ConsentEvent", entityId: id, patientId: said.patientId }]);
}

function known(code: string): Consent {
  const consent = consentOf(code);
  if (!consent) throw new AppError("not_found");
  return consent;
}

/** One decision at a time for a patient: two presses at once write it once. */
const lockPatient = (tx: Tx, patientId: string) =>
  tx.$queryRaw`SELECT 1 FROM "Patient" WHERE id = ${patientId}::uuid FOR UPDATE`;

/**
 * Takes back a consent by the link to a visit, in the words that were agreed to. Once more changes nothing.
 * `not_found` for a consent that there is not; `conflict` for one that cannot be taken back or was not given.
 */
export async function withdrawConsent(actor: PatientActor, code: string): Promise<void> {
  const consent = known(code);
  const patientId = await patientOfVisit(actor);
  await transaction(async (tx) => {
    await lockPatient(tx, patientId);
    const events = await consentEventsOf(patientId);
    const last = events.find((event) => event.code === code);
    if (last?.decision === "withdrawn") return;
    if (!last || !isPossible(consent, "withdrawn", events)) throw new AppError("conflict");
    const { version, title, statement } = last;
    const locale: Locale = last.locale === "es" ? "es" : "en";
    const how = { decision: "withdrawn", channel: "link", name: null, relation: null } as const;
    const { appointmentId } = actor;
    await sayConsent(tx, actor, {
      patientId,
      code: consent.code,
      version,
      locale,
      words: { title, statement },
      appointmentId,
      ...how,
    });
  });
}

/** Agrees to a consent by the link to a visit, signed with a name. `conflict` where nothing would change. */
export async function giveConsent(
  actor: PatientActor,
  { code, locale, name, relation }: { code: string; locale: Locale; name: string; relation: Relation },
): Promise<void> {
  const consent = known(code);
  const patientId = await patientOfVisit(actor);
  await transaction(async (tx) => {
    await lockPatient(tx, patientId);
    if (!isPossible(consent, "given", await consentEventsOf(patientId))) throw new AppError("conflict");
    const { version, ...words } = currentWords(consent);
    await sayConsent(tx, actor, {
      ...{ patientId, code: consent.code, version, locale, name, relation },
      appointmentId: actor.appointmentId,
      ...{ decision: "given", channel: "link", words: inLanguage({ version, ...words }, locale) },
    });
  });
}

/**
 * Writes down what a caller, or somebody at the counter, said about one consent: the words of today in the language
 * in which they were read out. `conflict` where it stands so already, or there is nothing to take back.
 */
export async function recordConsent(actor: Actor, patientId: string, said: RecordConsent): Promise<void> {
  const staff = requirePermission(actor, "consent.record");
  const consent = known(said.code);
  await transaction(async (tx) => {
    await lockPatient(tx, patientId);
    const patient = await tx.patient.findUnique({ where: { id: patientId }, select: { mergedIntoId: true } });
    if (!patient) throw new AppError("not_found");
    const isNew = isPossible(consent, said.decision, await consentEventsOf(patientId));
    if (patient.mergedIntoId || !isNew) throw new AppError("conflict");
    const { code, decision, channel, language: locale, name, relation } = said;
    const words = currentWords(consent);
    await sayConsent(tx, staff, {
      ...{ patientId, code, decision, channel, locale, name, relation },
      ...{ version: words.version, words: inLanguage(words, locale) },
    });
  });
}
