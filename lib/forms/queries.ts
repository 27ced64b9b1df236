import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { type Difference, differencesOf } from "#lib/forms/differences";
import { limitsOf, raisedWhen, reckonedFrom, shownWhen } from "#lib/forms/logic";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { checkDefinition } from "#lib/intake/publication";
import type { PublicationFinding } from "#lib/intake/publication-rules";
import {
  extensionText,
  extensionUrls,
  optionCode,
  type QuestionnaireItem,
  type Worded,
  wordsOf,
} from "#lib/intake/questionnaire";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { questionnaireDefinitionSchema } from "#lib/intake/schema";
import type { Locale, Text } from "#lib/locale";
import { type Actor, requirePermission } from "#lib/session";
import type { QuestionnaireStatus } from "#prisma/generated/client";

export type FormVersionLine = {
  id: string;
  version: string;
  status: QuestionnaireStatus;
  hash: string;
  createdAt: string;
  publishedAt: string | null;
  retiredAt: string | null;
  /** Forms of patients that were begun with it */
  responses: number;
};
export type Form = {
  slug: string;
  title: string;
  /** Names of the visit types in use that ask for it */
  visitTypes: string[];
  /** The newest first */
  versions: FormVersionLine[];
};

const lineFields = {
  id: true,
  version: true,
  status: true,
  hash: true,
  createdAt: true,
  publishedAt: true,
  retiredAt: true,
  _count: { select: { responses: true } },
} as const;

type LineRow = Omit<FormVersionLine, "responses" | "createdAt" | "publishedAt" | "retiredAt"> &
  Record<"createdAt", Date> &
  Record<"publishedAt" | "retiredAt", Date | null> & { _count: { responses: number } };

const lineOf = ({ _count, createdAt, publishedAt, retiredAt, ...row }: LineRow): FormVersionLine => ({
  ...row,
  createdAt: createdAt.toISOString(),
  publishedAt: publishedAt?.toISOString() ?? null,
  retiredAt: retiredAt?.toISOString() ?? null,
  responses: _count.responses,
});

type TitleRow = { id: string; title: string };

/** All forms with their versions. */
export async function listForms(actor: Actor): Promise<Form[]> {
  requirePermission(actor, "form.publish");
  const [rows, titles] = await Promise.all([
    db().questionnaire.findMany({
      select: {
        id: true,
        slug: true,
        visitTypes: { where: { active: true }, select: { name: true }, orderBy: { position: "asc" } },
        versions: { select: lineFields, orderBy: [{ createdAt: "desc" }, { version: "desc" }] },
      },
      orderBy: { slug: "asc" },
    }),
    // A definition is long: of each form only its newest title is read.
    db().$queryRaw<TitleRow[]>`
      SELECT DISTINCT ON ("questionnaireId") "questionnaireId" AS id, definition #>> '{title,en}' AS title
      FROM "QuestionnaireVersion" ORDER BY "questionnaireId", status = 'published' DESC, "createdAt" DESC`,
  ]);
  return rows.map(({ id, slug, visitTypes, versions }) => ({
    slug,
    title: titles.find((row) => row.id === id)?.title ?? slug,
    visitTypes: visitTypes.map(({ name }) => (name as Text).en),
    versions: versions.map(lineOf),
  }));
}

type Words = Readonly<Record<Locale, string | null>>;
export type ItemView = {
  linkId: string;
  type: string;
  depth: number;
  words: Words;
  hint: Words | null;
  limits: string[];
  shownWhen: string | null;
  options: { code: string; words: Words }[];
};
export type FormVersionView = FormVersionLine & {
  form: string;
  title: Text;
  visitTypes: string[];
  /** What stands against publishing it; read for a draft only */
  findings: PublicationFinding[];
  sections: ItemView[][];
  scores: { code: string; title: Text; reckoned: string; source: string; signOff: boolean }[];
  flags: { code: string; text: Text; severity: string; raisedWhen: string; source: string; signOff: boolean }[];
  /** The version before it, and what differs from that by item; null for the first one */
  before: { version: string; differences: Difference[] } | null;
};

const hintOf = (item: QuestionnaireItem): Words | null => extensionText(item, extensionUrls.hint);

function viewsOf(item: QuestionnaireItem, index: QuestionnaireIndex, depth = 0): ItemView[] {
  const options = (item.answerOption ?? []).map((option) => ({
    code: optionCode(option),
    words: wordsOf((option.valueCoding ?? option) as Worded),
  }));
  const own: ItemView = {
    linkId: item.linkId,
    type: item.type,
    depth,
    words: wordsOf(item),
    hint: hintOf(item),
    limits: limitsOf(item),
    shownWhen: shownWhen(item, index),
    options,
  };
  return [own, ...(item.item ?? []).flatMap((child) => viewsOf(child, index, depth + 1))];
}

function describe({ questionnaire, scores, flags, title }: QuestionnaireDefinition) {
  const index = indexQuestionnaire(questionnaire);
  return {
    title,
    sections: questionnaire.item.map((item) => viewsOf(item, index)),
    scores: scores.map((score) => ({
      code: score.code,
      title: score.title,
      reckoned: reckonedFrom(score, index, scores),
      source: score.citation,
      signOff: score.signOff,
    })),
    flags: flags.map(({ code, text, severity, when, source, signOff }) => ({
      code,
      text,
      severity,
      raisedWhen: raisedWhen(when, index, scores),
      source,
      signOff,
    })),
  };
}

const readDefinition = (definition: unknown): QuestionnaireDefinition =>
  questionnaireDefinitionSchema.parse(definition);

/** The version that was there before another one was made; for the newest draft the published one. */
async function versionBefore(questionnaireId: string, createdAt: Date, id: string) {
  return db().questionnaireVersion.findFirst({
    where: { questionnaireId, id: { not: id }, status: { not: "draft" }, createdAt: { lte: createdAt } },
    orderBy: [{ createdAt: "desc" }, { publishedAt: "desc" }],
    select: { version: true, definition: true },
  });
}

/** One version with its items in both languages, its logic in words, and what differs from the version before it. */
export async function getFormVersion(actor: Actor, id: string): Promise<FormVersionView> {
  requirePermission(actor, "form.publish");
  const row = await db().questionnaireVersion.findUnique({
    where: { id },
    select: {
      ...lineFields,
      definition: true,
      questionnaireId: true,
      questionnaire: { select: { slug: true, visitTypes: { where: { active: true }, select: { name: true } } } },
    },
  });
  if (!row) throw new AppError("not_found");
  const { definition: kept, questionnaire, questionnaireId, ...line } = row;
  const definition = readDefinition(kept);
  const earlier = await versionBefore(questionnaireId, row.createdAt, id);
  return {
    ...lineOf(line),
    form: questionnaire.slug,
    visitTypes: questionnaire.visitTypes.map(({ name }) => (name as Text).en),
    findings: row.status === "draft" ? checkDefinition(definition) : [],
    ...describe(definition),
    before: earlier && {
      version: earlier.version,
      differences: differencesOf(readDefinition(earlier.definition), definition),
    },
  };
}

/** The definition as it is kept: to be changed elsewhere and sent in as a draft. */
export async function getFormDefinition(
  actor: Actor,
  id: string,
): Promise<{ name: string; definition: QuestionnaireDefinition }> {
  requirePermission(actor, "form.publish");
  const row = await db().questionnaireVersion.findUnique({ where: { id }, select: { definition: true } });
  if (!row) throw new AppError("not_found");
  const definition = readDefinition(row.definition);
  return { name: `${definition.slug}-${definition.version}.json`, definition };
}
