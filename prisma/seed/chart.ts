import { chartRulesOf } from "#content/questionnaires/chart";
import { proposeChart } from "#lib/chart/proposals";
import type { ChartRow } from "#lib/chart/rules";
import type { Answers } from "#lib/intake/answers";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { Locale } from "#lib/locale";
import { fromMinute, type Minute } from "#lib/time";
import type { Prisma } from "#prisma/generated/client";
import type { Random } from "#prisma/seed/random";

export type AcceptedForm = {
  id: string;
  patientId: string;
  locale: Locale;
  definition: QuestionnaireDefinition;
  answers: Answers;
  decided: Minute;
  staffId: string;
};

/** What one form adds to a chart: all that is new, and of what differs most. */
function rowsOf(random: Random, form: AcceptedForm, before: readonly ChartRow[]): ChartRow[] {
  const { definition, answers, locale, decided, staffId, id } = form;
  const rules = chartRulesOf(definition.slug);
  const proposals = proposeChart({ rules, questionnaire: definition.questionnaire, answers, language: locale }, before);
  return proposals.flatMap(({ field, item, path, state, now }): ChartRow[] => {
    if (!now || (state !== "new" && state !== "differs")) return [];
    const act = state === "new" || random.chance(0.7) ? "accepted" : "declined";
    const source = {
      responseId: id,
      path,
      form: `${definition.slug} ${definition.version}`,
      by: staffId,
      at: fromMinute(decided).toISOString(),
    };
    return [{ id: random.uuid(), field, item, act, value: now, source }];
  });
}

/** The charts that come of the accepted forms, each patient's in the order of the decisions. */
export function makeChart(random: Random, forms: readonly AcceptedForm[]): Prisma.ChartEntryCreateManyInput[] {
  const charts = new Map<string, ChartRow[]>();
  return forms
    .toSorted((a, b) => a.decided - b.decided)
    .flatMap((form) => {
      const before = charts.get(form.patientId) ?? [];
      const rows = rowsOf(random, form, before);
      charts.set(form.patientId, [...before, ...rows]);
      return rows.map(({ source: { by, at, ...source }, ...row }) => ({
        ...row,
        value: { ...row.value },
        ...source,
        patientId: form.patientId,
        staffId: by,
        at,
      }));
    });
}
