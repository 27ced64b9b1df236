import { chartRulesOf } from "#content/questionnaires/chart";
import { recordAudit } from "#lib/audit/mutations";
import type { ChartProposal } from "#lib/chart/choices";
import { chartFieldOf, chartFields, chartGroups, isChartField } from "#lib/chart/fields";
import { proposeChart } from "#lib/chart/proposals";
import { type ChartRow, chartNow } from "#lib/chart/rules";
import { chartValue } from "#lib/chart/schema";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import { wellFormedAnswers } from "#lib/intake/answers";
import { definitionOf } from "#lib/intake/versions";
import { isLocale } from "#lib/locale";
import { type Actor, requirePermission } from "#lib/session";

/**
 * Everything ever decided about a patient's chart, oldest first, without what came from forms that were found to be
 * errors: what stood before those stands again. Callers have checked who may read the patient.
 */
export async function listChartRows(patientId: string): Promise<ChartRow[]> {
  const rows = await db().chartEntry.findMany({
    where: { patientId, response: { status: { not: "entered_in_error" } } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: {
      id: true,
      field: true,
      item: true,
      act: true,
      value: true,
      responseId: true,
      path: true,
      form: true,
      at: true,
      staff: { select: { name: true } },
    },
  });
  return rows.flatMap(({ field, value, responseId, path, form, at, staff, ...row }): ChartRow[] =>
    isChartField(field)
      ? [
          {
            ...row,
            field,
            value: chartValue.parse(value),
            source: { responseId, path, form, by: staff.name, at: at.toISOString() },
          },
        ]
      : [],
  );
}

type Response = { patientId: string; versionId: string; answers: unknown; locale: string };

/** A form's answers beside the chart, and how many decisions the chart stands on. Callers have checked who may read it. */
export async function getProposals(
  response: Response,
): Promise<{ version: number; form: string; proposals: ChartProposal[] }> {
  const [definition, rows] = await Promise.all([definitionOf(response.versionId), listChartRows(response.patientId)]);
  const proposals = proposeChart(
    {
      rules: chartRulesOf(definition.slug),
      questionnaire: definition.questionnaire,
      answers: wellFormedAnswers(response.answers),
      language: isLocale(response.locale) ? response.locale : "en",
    },
    rows,
  );
  return { version: rows.length, form: `${definition.slug} ${definition.version}`, proposals };
}

/** What the chart says now, by part and field, each with where it came from; and every decision, the newest first. */
export async function getChart(actor: Actor, patientId: string) {
  requirePermission(actor, "patient.read");
  const patient = await db().patient.findFirst({
    where: { OR: [{ id: patientId, mergedIntoId: null }, { mergedFrom: { some: { id: patientId } } }] },
    select: { id: true },
  });
  if (!patient) throw new AppError("not_found");
  const rows = await listChartRows(patient.id);
  const now = [...chartNow(rows).values()];
  await recordAudit(actor, [{ action: "chart.read", entity: "Patient", entityId: patient.id, patientId: patient.id }]);
  const fields = chartFields.map((code) => ({
    code,
    ...chartFieldOf(code),
    entries: now.filter(({ field }) => field === code),
  }));
  return {
    version: rows.length,
    groups: chartGroups.map(({ code, label }) => ({
      code,
      label,
      fields: fields
        .filter(({ group, entries }) => group === code && entries.length > 0)
        .map((field) => ({ code: field.code, label: field.label, entries: field.entries })),
    })),
    history: rows.toReversed(),
  };
}
export type Chart = Awaited<ReturnType<typeof getChart>>;
