import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db";
import { AppError, sqlState } from "#lib/errors";
import { fingerprintOf } from "#lib/fingerprint";
import { createDraft, discardDraft, publishVersion, replaceDraft, retireVersion } from "#lib/forms/mutations";
import { getFormDefinition, getFormVersion, listForms } from "#lib/forms/queries";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { definitionOf } from "#lib/intake/versions";
import { publicActor, type StaffActor } from "#lib/session";
import { at, book, type Clinic, newDay, openClinic } from "#tests/support/clinic";

let clinic: Clinic;
let admin: StaffActor;
beforeAll(async () => {
  clinic = await openClinic();
  admin = clinic.staff.administrator;
});

const refusal = (work: Promise<unknown>): Promise<AppError> =>
  work.then(
    () => Promise.reject(new Error("it was not refused")),
    (error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    },
  );

const refusedBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

const form = async () => {
  const found = (await listForms(admin)).find(({ slug }) => slug === "vcf-intake");
  if (!found) throw new Error("no form");
  return found;
};
const inStatus = async (status: string) => (await form()).versions.filter((row) => row.status === status);
const audits = (id: string) =>
  db().auditEvent.findMany({ where: { entityId: id }, select: { action: true }, orderBy: { seq: "asc" } });

/** The definition of a version with other words for its first section. */
async function reworded(id: string, text: string): Promise<QuestionnaireDefinition> {
  const { definition } = await getFormDefinition(admin, id);
  const [first, ...rest] = definition.questionnaire.item;
  if (!first) throw new Error("no sections");
  return { ...definition, questionnaire: { ...definition.questionnaire, item: [{ ...first, text }, ...rest] } };
}

const versionOfVisit = async (appointmentId: string) =>
  (await db().questionnaireResponse.findFirstOrThrow({ where: { appointmentId }, select: { versionId: true } }))
    .versionId;

describe("a new version of a form", () => {
  test("is drafted from the published one, changed, published through the gate, and given to new visits only", async () => {
    const [published] = await inStatus("published");
    if (!published) throw new Error("nothing is published");
    const early = await book(at(newDay(), "9:00"));
    const draft = await createDraft(admin, "vcf-intake");
    expect(draft.version).toBe("3");
    expect(await createDraft(admin, "vcf-intake")).toEqual(draft);
    const before = await getFormVersion(admin, draft.id);
    expect(before).toMatchObject({ status: "draft", findings: [], before: { version: "2", differences: [] } });
    expect(before.sections[0]?.[0]?.words).toMatchObject({ en: expect.any(String), es: expect.any(String) });

    const json = JSON.stringify(await reworded(draft.id, "About the person"));
    const { hash } = await replaceDraft(admin, { id: draft.id, hash: before.hash, json });
    const changed = await getFormVersion(admin, draft.id);
    expect(changed.hash).toBe(hash);
    expect(changed.before?.differences).toEqual([
      expect.objectContaining({
        kind: "changed",
        parts: [{ what: "English", was: before.sections[0]?.[0]?.words.en, is: "About the person" }],
      }),
    ]);

    await publishVersion(admin, { id: draft.id, hash });
    const late = await book(at(newDay(), "9:00"));
    expect(await versionOfVisit(early.appointmentId)).toBe(published.id);
    expect(await versionOfVisit(late.appointmentId)).toBe(draft.id);
    expect((await definitionOf(published.id)).questionnaire.item[0]?.text).toBe(before.sections[0]?.[0]?.words.en);
    const lines = (await form()).versions;
    expect(lines.map(({ version, status, responses }) => [version, status, responses])).toEqual([
      ["3", "published", 1],
      ["2", "retired", 1],
    ]);
    expect(lines[0]).toMatchObject({ hash, publishedAt: expect.any(String), retiredAt: null });
    expect(lines[1]?.retiredAt).toBe(lines[0]?.publishedAt);
    expect(hash).toBe(fingerprintOf((await getFormDefinition(admin, draft.id)).definition));
    expect((await audits(draft.id)).map(({ action }) => action)).toEqual([
      "form.draft",
      "form.redraft",
      "form.publish",
    ]);
    expect((await audits(published.id)).at(-1)?.action).toBe("form.retire");
  });

  test("is kept as a draft with what stands against it, and not published", async () => {
    const { id } = await createDraft(admin, "vcf-intake");
    const { hash } = await getFormVersion(admin, id);
    const { definition } = await getFormDefinition(admin, id);
    const [first, ...rest] = definition.questionnaire.item;
    const { _text: _, ...english } = first ?? { linkId: "", type: "group" as const };
    const json = JSON.stringify({ ...definition.questionnaire, item: [english, ...rest] });
    const next = await replaceDraft(admin, { id, hash, json });
    const finding = { linkId: english.linkId, code: "missing-language", message: "Words are missing in “es”" };
    expect((await getFormVersion(admin, id)).findings).toEqual([finding]);
    expect(await refusal(publishVersion(admin, { id, hash: next.hash }))).toMatchObject({
      code: "validation_failed",
      errors: [{ pointer: `/items/${english.linkId}`, code: "missing-language", message: finding.message }],
    });
    expect((await inStatus("published")).map(({ version }) => version)).toEqual(["3"]);
    await discardDraft(admin, id);
    expect(await inStatus("draft")).toEqual([]);
  });

  test("that cannot be read changes nothing", async () => {
    const { id } = await createDraft(admin, "vcf-intake");
    const { hash } = await getFormVersion(admin, id);
    const refused = await refusal(replaceDraft(admin, { id, hash, json: "{}" }));
    expect(refused.code).toBe("validation_failed");
    expect(refused.errors?.length).toBeGreaterThan(2);
    expect((await getFormVersion(admin, id)).hash).toBe(hash);
  });

  test("of two administrators: whoever looked at another text is told", async () => {
    const { id } = await createDraft(admin, "vcf-intake");
    const { hash } = await getFormVersion(admin, id);
    const texts = await Promise.all(["One", "Two"].map((text) => reworded(id, text)));
    const both = await Promise.allSettled(
      texts.map((text) => replaceDraft(admin, { id, hash, json: JSON.stringify(text) })),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await refusal(publishVersion(admin, { id, hash }))).toMatchObject({ code: "conflict" });
    const now = (await getFormVersion(admin, id)).hash;
    const published = await Promise.allSettled([1, 2].map(() => publishVersion(admin, { id, hash: now })));
    expect(published.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await inStatus("published")).toHaveLength(1);
  });
});

describe("a published version", () => {
  test("is changed and thrown away by nobody, not even in the database", async () => {
    const [{ id = "", hash = "" } = {}] = await inStatus("published");
    expect(await refusal(replaceDraft(admin, { id, hash, json: "{}" }))).toMatchObject({
      code: "illegal_transition",
      extra: { status: "published" },
    });
    expect(await refusal(discardDraft(admin, id))).toMatchObject({ code: "illegal_transition" });
    const where = { id };
    await expect(db().questionnaireVersion.update({ where, data: { hash: "other" } })).rejects.toThrow("cannot change");
    await expect(db().questionnaireVersion.update({ where, data: { status: "draft" } })).rejects.toThrow("go back");
    await expect(db().questionnaireVersion.delete({ where })).rejects.toThrow("cannot be deleted");
    const statements = [
      db()
        .$executeRaw`UPDATE "QuestionnaireVersion" SET definition = jsonb_set(definition, '{title,en}', '"x"') WHERE id = ${id}::uuid`,
      db().$executeRaw`UPDATE "QuestionnaireVersion" SET version = '77' WHERE id = ${id}::uuid`,
      db().$executeRaw`UPDATE "QuestionnaireVersion" SET "publishedAt" = now() WHERE id = ${id}::uuid`,
      db().$executeRaw`UPDATE "QuestionnaireVersion" SET id = gen_random_uuid() WHERE id = ${id}::uuid`,
      db()
        .$executeRaw`UPDATE "QuestionnaireVersion" SET "questionnaireId" = (SELECT id FROM "Questionnaire" WHERE slug <> 'vcf-intake' LIMIT 1) WHERE id = ${id}::uuid`,
      db().$executeRaw`UPDATE "QuestionnaireVersion" SET "retiredAt" = now() WHERE status = 'retired'`,
      db().$executeRaw`TRUNCATE "QuestionnaireVersion" CASCADE`,
      db().$executeRaw`TRUNCATE "Submission" CASCADE`,
    ];
    for (const statement of statements) expect(sqlState(await refusedBy(statement))).toBe("42501");
  });

  test("is kept by a response that began with it; a draft is answered by nobody", async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const response = await db().questionnaireResponse.findFirstOrThrow({ where: { appointmentId } });
    const [other] = await inStatus("retired");
    const data = { versionId: other?.id ?? "" };
    const moved = db().questionnaireResponse.update({ where: { id: response.id }, data });
    expect(sqlState(await refusedBy(moved))).toBe("42501");
    const draft = await createDraft(admin, "vcf-intake");
    const { patientId, locale } = response;
    const begun = db().questionnaireResponse.create({ data: { patientId, locale, versionId: draft.id } });
    expect(sqlState(await refusedBy(begun))).toBe("42501");
    await discardDraft(admin, draft.id);
  });

  test("is asked of nobody once it is not what was published", async () => {
    const slug = "other-words";
    const [{ id = "" } = {}] = await inStatus("published");
    const { definition } = await getFormDefinition(admin, id);
    const { id: questionnaireId } = await db().questionnaire.create({ data: { slug } });
    const kept = (text: object, version: string) =>
      db().questionnaireVersion.create({
        data: {
          ...{ questionnaireId, version, status: "retired", hash: fingerprintOf(definition) },
          definition: JSON.parse(JSON.stringify(text)),
        },
      });
    const [same, changed] = [await kept(definition, "1"), await kept({ ...definition, flags: [] }, "2")];
    expect((await definitionOf(same.id)).flags.length).toBeGreaterThan(0);
    expect(await refusal(definitionOf(changed.id))).toMatchObject({ code: "internal" });
  });

  test("is the only one of its form", async () => {
    const [row] = await inStatus("retired");
    const kept = await db().questionnaireVersion.findUniqueOrThrow({ where: { id: row?.id ?? "" } });
    const { id: _, version: __, ...copy } = kept;
    const data = { ...copy, definition: {}, version: "99", status: "published" as const };
    await expect(db().questionnaireVersion.create({ data })).rejects.toThrow("QuestionnaireVersion_one_published");
  });

  test("is not retired while visits ask for it, and is when none does", async () => {
    const [{ id = "" } = {}] = await inStatus("published");
    const refused = await refusal(retireVersion(admin, id));
    expect(refused).toMatchObject({ code: "conflict", extra: { reason: "in_use" } });
    expect(refused.detail).toContain("First visit");
    await db().visitType.updateMany({ where: { slug: "first-visit" }, data: { questionnaireId: null } });
    await retireVersion(admin, id);
    expect(await inStatus("published")).toEqual([]);
    expect(await refusal(retireVersion(admin, id))).toMatchObject({ code: "illegal_transition" });
  });
});

test("what is not there is not found", async () => {
  const id = crypto.randomUUID();
  const hash = "0".repeat(64);
  for (const work of [
    () => getFormVersion(admin, id),
    () => getFormDefinition(admin, id),
    () => createDraft(admin, "other"),
    () => replaceDraft(admin, { id, hash, json: "{}" }),
    () => publishVersion(admin, { id, hash }),
    () => retireVersion(admin, id),
    () => discardDraft(admin, id),
  ])
    expect(await refusal(work())).toMatchObject({ code: "not_found" });
});

test.each(["front_desk", "nurse", "physician"] as const)("a %s publishes nothing and reads no draft", async (role) => {
  const actor = clinic.staff[role];
  const id = crypto.randomUUID();
  const hash = "0".repeat(64);
  const asked = (who: Parameters<typeof listForms>[0]) => [
    () => listForms(who),
    () => getFormVersion(who, id),
    () => getFormDefinition(who, id),
    () => createDraft(who, "vcf-intake"),
    () => replaceDraft(who, { id, hash, json: "{}" }),
    () => publishVersion(who, { id, hash }),
    () => retireVersion(who, id),
    () => discardDraft(who, id),
  ];
  for (const work of asked(actor)) expect(await refusal(work())).toMatchObject({ code: "forbidden" });
  for (const work of asked(publicActor)) expect(await refusal(work())).toMatchObject({ code: "unauthenticated" });
});
