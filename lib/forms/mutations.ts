import { recordAudit } from "#lib/audit/mutations";
import { type Tx, transaction } from "#lib/db";
import { AppError } from "#lib/errors";
import { fingerprintOf } from "#lib/fingerprint";
import { nextVersion, readUpload } from "#lib/forms/upload";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { checkDefinition } from "#lib/intake/publication";
import type { PublicationFinding } from "#lib/intake/publication-rules";
import { questionnaireDefinitionSchema } from "#lib/intake/schema";
import { type Actor, requirePermission, type StaffActor } from "#lib/session";
import type { Prisma, QuestionnaireStatus } from "#prisma/generated/client";

const audit = (staff: StaffActor, verb: string, id: string) =>
  recordAudit(staff, [{ action: `form.${verb}`, entity: "QuestionnaireVersion", entityId: id }]);

const jsonOf = (definition: QuestionnaireDefinition): Prisma.InputJsonObject => JSON.parse(JSON.stringify(definition));

const asErrors = (findings: readonly PublicationFinding[]) =>
  findings.map(({ linkId, code, message }) => ({ pointer: `/items/${linkId}`, code, message }));

/** Of one form at a time: what is published, drafted and retired is decided one after the other. */
async function lockForm(tx: Tx, by: { slug: string } | { versionId: string }): Promise<string> {
  const [row] =
    "slug" in by
      ? await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "Questionnaire" WHERE slug = ${by.slug} FOR UPDATE`
      : await tx.$queryRaw<{ id: string }[]>`
          SELECT q.id FROM "Questionnaire" q JOIN "QuestionnaireVersion" v ON v."questionnaireId" = q.id
          WHERE v.id = ${by.versionId}::uuid FOR UPDATE OF q`;
  if (!row) throw new AppError("not_found");
  return row.id;
}

const names: Record<QuestionnaireStatus, string> = { draft: "a draft", published: "published", retired: "retired" };

/** The version in the status that a step begins from, with its form locked; `illegal_transition` otherwise. */
async function versionIn(tx: Tx, id: string, status: QuestionnaireStatus) {
  const formId = await lockForm(tx, { versionId: id });
  const row = await tx.questionnaireVersion.findUniqueOrThrow({
    where: { id },
    select: { status: true, version: true, hash: true, definition: true },
  });
  if (row.status !== status)
    throw new AppError("illegal_transition", {
      detail: `Version ${row.version} is ${names[row.status]} by now.`,
      extra: { status: row.status },
    });
  return { ...row, formId, definition: questionnaireDefinitionSchema.parse(row.definition) };
}

function requireSame(known: string, hash: string): void {
  if (known === hash) return;
  throw new AppError("conflict", { detail: "A colleague changed this draft meanwhile. Look at it again." });
}

/**
 * A draft of a form with the next version number: a copy of the published version, or of the newest where none is.
 * A draft that is there already is given back. Throws `not_found` for a form that is not there.
 */
export async function createDraft(actor: Actor, slug: string): Promise<{ id: string; version: string }> {
  const staff = requirePermission(actor, "form.publish");
  return transaction(async (tx) => {
    const questionnaireId = await lockForm(tx, { slug });
    const rows = await tx.questionnaireVersion.findMany({
      where: { questionnaireId },
      select: { id: true, version: true, status: true },
      orderBy: [{ createdAt: "desc" }],
    });
    const draft = rows.find(({ status }) => status === "draft");
    if (draft) return { id: draft.id, version: draft.version };
    const base = rows.find(({ status }) => status === "published") ?? rows[0];
    if (!base) throw new AppError("not_found");
    const { definition } = await tx.questionnaireVersion.findUniqueOrThrow({
      where: { id: base.id },
      select: { definition: true },
    });
    const version = nextVersion(rows.map((row) => row.version));
    const copy = questionnaireDefinitionSchema.parse(definition);
    const next = { ...copy, version, questionnaire: { ...copy.questionnaire, version } };
    const { id } = await tx.questionnaireVersion.create({
      data: { questionnaireId, version, status: "draft", definition: jsonOf(next), hash: fingerprintOf(next) },
      select: { id: true },
    });
    await audit(staff, "draft", id);
    return { id, version };
  });
}

type Sent = { id: string; hash: string; json: string };

/**
 * Puts another text into a draft. What cannot be read as a questionnaire is refused with a finding for each item
 * (`validation_failed`) and changes nothing; what can be read is kept, whatever still stands against publishing it.
 * Answers what was sent and is not known to the forms. `conflict` where the draft is not the one that was read.
 */
export async function replaceDraft(
  actor: Actor,
  { id, hash, json }: Sent,
): Promise<{ hash: string; unknown: readonly string[] }> {
  const staff = requirePermission(actor, "form.publish");
  return transaction(async (tx) => {
    const draft = await versionIn(tx, id, "draft");
    requireSame(draft.hash, hash);
    const read = readUpload(json, draft.definition);
    if (!read.ok) throw new AppError("validation_failed", { errors: asErrors(read.findings) });
    const next = fingerprintOf(read.definition);
    await tx.questionnaireVersion.update({
      where: { id },
      data: { definition: jsonOf(read.definition), hash: next },
    });
    await audit(staff, "redraft", id);
    return { hash: next, unknown: read.unknown };
  });
}

/**
 * Publishes a draft through the gate: FHIR's structure rules, dead logic, cycles, both languages. From then on it never
 * changes, and new visits get it; the version before is retired in the same step. Forms that were begun keep theirs.
 * `validation_failed` with each finding; `conflict` where the draft is not the one that was looked at.
 */
export async function publishVersion(actor: Actor, { id, hash }: { id: string; hash: string }): Promise<void> {
  const staff = requirePermission(actor, "form.publish");
  await transaction(async (tx) => {
    const draft = await versionIn(tx, id, "draft");
    requireSame(draft.hash, hash);
    const findings = checkDefinition(draft.definition);
    if (findings.length > 0) throw new AppError("validation_failed", { errors: asErrors(findings) });
    const now = new Date();
    const before = await tx.questionnaireVersion.findFirst({
      where: { questionnaireId: draft.formId, status: "published" },
      select: { id: true },
    });
    if (before) await retire(tx, staff, before.id, now);
    await tx.questionnaireVersion.update({ where: { id }, data: { status: "published", publishedAt: now } });
    await audit(staff, "publish", id);
  });
}

async function retire(tx: Tx, staff: StaffActor, id: string, now: Date): Promise<void> {
  await tx.questionnaireVersion.update({ where: { id }, data: { status: "retired", retiredAt: now } });
  await audit(staff, "retire", id);
}

/**
 * Takes the published version of a form out of use: no new visit gets it, forms that were begun go on. `conflict`
 * while visit types ask for it: they would be booked without their form.
 */
export async function retireVersion(actor: Actor, id: string): Promise<void> {
  const staff = requirePermission(actor, "form.publish");
  await transaction(async (tx) => {
    const { formId } = await versionIn(tx, id, "published");
    const asking = await tx.visitType.findMany({
      where: { questionnaireId: formId, active: true },
      select: { name: true },
      orderBy: { position: "asc" },
    });
    if (asking.length > 0)
      throw new AppError("conflict", {
        detail: `Visit types ask for this form: ${asking.map(({ name }) => (name as { en: string }).en).join(", ")}. Publish another version, or take the form from them first.`,
        extra: { reason: "in_use" },
      });
    await retire(tx, staff, id, new Date());
  });
}

/** Throws a draft away. What was published stays. */
export async function discardDraft(actor: Actor, id: string): Promise<void> {
  const staff = requirePermission(actor, "form.publish");
  await transaction(async (tx) => {
    await versionIn(tx, id, "draft");
    await tx.questionnaireVersion.delete({ where: { id } });
    await audit(staff, "discard", id);
  });
}
