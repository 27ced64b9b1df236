import { chartRulesOf } from "#content/questionnaires/chart";
import { recordAudit } from "#lib/audit/mutations";
import type { ChartProposal } from "#lib/chart/choices";
import { chartFieldOf, chartFields, chartGroups, isChartField } from "#lib/chart/fields";
import { proposeChart } from "#lib/chart/proposals";
import { type ChartRow, type ChartSource, chartNow } from "#lib/chart/rules";
import { chartValue } from "#lib/chart/schema";
import { db, type Tx } from "#lib/db";
import { AppError } from "#lib/errors";
import { wellFormedAnswers } from "#lib/intake/answers";
import { definitionOf } from "#lib/intake/versions";
import { isLocale } from "#lib/locale";
import { standsFor } from "#lib/patients/kept";
import { type Actor, requirePermission } from "#lib/session";

/**
 * Everything ever decided about a patient's chart, oldest first, without what came from forms that were found to be
 * errors: what stood before those stands again. Callers have checked who may read the patient.
 */
export async function listChartRows(patientId: string, client: Tx = db()): Promise<ChartRow[]> {
  const rows = await client.chartEntry.findMany({
    where: { patientId, OR: [{ responseId: null }, { response: { status: { not: "entered_in_error" } } }] },
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
      reason: true,
      at: true,
      staff: { select: { name: true } },
    },
  });
  return rows.flatMap(({ id, field, item, act, value, ...from }): ChartRow[] =>
    isChartField(field) ? [{ id, field, item, act, value: chartValue.parse(value), source: sourceOf(from) }] : [],
  );
}

type From = {
  responseId: string | null;
  path: string | null;
  form: string | null;
  reason: string | null;
  at: Date;
  staff: { name: string };
};

function sourceOf({ responseId, path, form, reason, at, staff }: From): ChartSource {
  const made = { by: staff.name, at: at.toISOString() };
  // The database holds that a row has a form with its answer, or neither.
  return responseId === null
    ? { ...made, responseId, reason }
    : { ...made, responseId, path: path ?? "", form: form ?? "" };
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

/** Whose chart it is: of a record that was merged, that of the one that was kept; `not_found` for a record that is none. */
export async function chartOwner(patientId: string): Promise<string> {
  const patient = await db().patient.findFirst({
    where: standsFor(patientId),
    select: { id: true },
  });
  if (!patient) throw new AppError("not_found");
  return patient.id;
}

/** What the chart says now, by part and field, each with where it came from; and every decision, the newest first. */
export async function getChart(actor: Actor, patientId: string) {
  requirePermission(actor, "patient.read");
  const owner = await chartOwner(patientId);
  const rows = await listChartRows(owner);
  const now = [...chartNow(rows).values()];
  await recordAudit(actor, [{ action: "chart.read", entity: "Patient", entityId: owner, patientId: owner }]);
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
