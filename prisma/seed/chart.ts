import { chartRulesOf } from "#content/questionnaires/chart";
import { planEdit } from "#lib/chart/edits";
import { proposeChart } from "#lib/chart/proposals";
import type { ChartRow } from "#lib/chart/rules";
import type { ChartEdit } from "#lib/chart/schema";
import type { Answers } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { Locale } from "#lib/locale";
import { fromMinute, type Minute } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import { type Random, randomFrom } from "#prisma/seed/random";

export type AcceptedForm = {
  id: string;
  patientId: string;
  locale: Locale;
  definition: QuestionnaireDefinition;
  answers: Answers;
  decided: Minute;
  staffId: string;
};

type Hands = { random: Random; nurses: readonly string[] };

/** A row, and which one it corrects. */
type SeedRow = ChartRow & { readonly correctsId: string | null };

/** What one form adds to a chart: all that is new, and of what differs most. */
function rowsOf(random: Random, form: AcceptedForm, before: readonly ChartRow[]): SeedRow[] {
  const { definition, answers, locale, decided, staffId, id } = form;
  const rules = chartRulesOf(definition.slug);
  const proposals = proposeChart({ rules, questionnaire: definition.questionnaire, answers, language: locale }, before);
  return proposals.flatMap(({ field, item, path, state, now }): SeedRow[] => {
    if (!now || (state !== "new" && state !== "differs")) return [];
    const act = state === "new" || random.chance(0.7) ? "accepted" : "declined";
    const source = {
      responseId: id,
      path,
      form: `${definition.slug} ${definition.version}`,
      by: staffId,
      at: fromMinute(decided).toISOString(),
    };
    return [{ id: random.uuid(), field, item, act, value: now, source, correctsId: null }];
  });
}

/** What nurses wrote down at the visit, beside what the form said. */
function byHandOf(form: AcceptedForm, chart: readonly ChartRow[], { random, nurses }: Hands): SeedRow[] {
  if (!random.chance(0.3)) return [];
  const weight = chart.findLast(({ field, act }) => field === "weight" && act === "accepted");
  const { length: version } = chart;
  const seen = { field: "allergy", text: "Adhesive tape", details: "red skin under a plaster" } as const;
  const weighed = { details: "on the scale of the clinic", reason: "The form had it from memory" };
  const edit: ChartEdit =
    weight && random.chance(0.6)
      ? { change: "correct", version, entryId: weight.id, text: weight.value.text, ...weighed }
      : { change: "add", version, ...seen };
  const plan = planEdit(chart, edit);
  const source = { responseId: null, by: random.pick(nurses), at: fromMinute(form.decided + 2).toISOString() };
  return plan.ok
    ? plan.rows.map(({ reason, ...row }) => ({ ...row, id: random.uuid(), source: { ...source, reason } }))
    : [];
}

const writtenRow = ({ source, value, ...row }: SeedRow) => ({
  ...row,
  value: { ...value },
  responseId: source.responseId,
  path: source.responseId === null ? null : source.path,
  form: source.responseId === null ? null : source.form,
  reason: source.responseId === null ? source.reason : null,
  staffId: source.by,
  at: source.at,
});

/** The charts that come of the accepted forms, each patient's in the order of the decisions. */
export function makeChart(
  random: Random,
  forms: readonly AcceptedForm[],
  nurses: readonly string[],
): Prisma.ChartEntryCreateManyInput[] {
  const charts = new Map<string, ChartRow[]>();
  const hands = { random: randomFrom("chart by hand"), nurses };
  return forms
    .toSorted((a, b) => a.decided - b.decided)
    .flatMap((form) => {
      const before = charts.get(form.patientId) ?? [];
      const said = rowsOf(random, form, before);
      const rows = [...said, ...byHandOf(form, [...before, ...said], hands)];
      charts.set(form.patientId, [...before, ...rows]);
      return rows.map((row) => ({ ...writtenRow(row), patientId: form.patientId }));
    });
}
