import { type ChartChoice, type ChartProposal, choicesFor, mustDecide } from "#lib/chart/choices";
import { getProposals } from "#lib/chart/queries";
import type { ChartValue } from "#lib/chart/rules";
import type { ChartDecision } from "#lib/chart/schema";
import type { Tx } from "#lib/db";
import { AppError, type FieldError } from "#lib/errors";
import type { ChartAct } from "#prisma/generated/client";

type Reviewed = { id: string; patientId: string; versionId: string; answers: unknown; locale: string };
type Chosen = { decisions: readonly ChartDecision[]; version?: number | undefined };

const acts: Readonly<Record<ChartChoice, ChartAct>> = {
  accept: "accepted",
  add: "accepted",
  keep: "declined",
  end: "ended",
};

const complaint = (key: string, code: string, message: string): FieldError => ({
  pointer: `/chart/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  code,
  message,
});

function findingsOf(proposals: readonly ChartProposal[], chosen: ReadonlyMap<string, ChartChoice>): FieldError[] {
  const known = new Map(proposals.map((proposal) => [proposal.key, proposal]));
  const wrong = [...chosen].flatMap(([key, choice]) => {
    const proposal = known.get(key);
    if (!proposal) return [complaint(key, "unknown", "This form says nothing about that")];
    return choicesFor(proposal).includes(choice)
      ? []
      : [complaint(key, "option", "That cannot be chosen for this answer")];
  });
  const open = proposals.filter((proposal) => mustDecide(proposal) && !chosen.has(proposal.key));
  return [...wrong, ...open.map(({ key }) => complaint(key, "required", "Choose between this answer and the chart"))];
}

/** What is written for one proposal: nothing where the chart stays as it is and nobody was asked. */
function rowOf(proposal: ChartProposal, choice: ChartChoice | undefined): { act: ChartAct; value: ChartValue } | null {
  const { state, now, chart } = proposal;
  const usual = state === "new" ? choicesFor(proposal)[0] : undefined;
  const taken = choice ?? usual;
  const value = now ?? chart?.value;
  if (!taken || !value || (state === "absent" && taken === "keep")) return null;
  // Kept before against the same answer: one remembrance is enough.
  return state === "declined" && taken === "keep" ? null : { act: acts[taken], value };
}

/**
 * Takes the answers of a form that is being accepted into the patient's chart: what is new unless it was refused,
 * what differs as chosen. `validation_failed` with one entry for each difference that nobody decided, or choice that
 * does not fit; `conflict` where the chart has changed since `version`. Answers how many values were taken.
 */
export async function acceptIntoChart(
  tx: Tx,
  staffId: string,
  response: Reviewed,
  { decisions, version }: Chosen,
): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "Patient" WHERE id = ${response.patientId}::uuid FOR UPDATE`;
  const { version: standing, form, proposals } = await getProposals(response);
  if (version !== undefined && version !== standing)
    throw new AppError("conflict", { extra: { chartVersion: standing } });
  const chosen = new Map(decisions.map(({ key, choice }) => [key, choice]));
  const errors = findingsOf(proposals, chosen);
  if (errors.length > 0) throw new AppError("validation_failed", { errors });
  const { id: responseId, patientId } = response;
  const data = proposals.flatMap((proposal) => {
    const row = rowOf(proposal, chosen.get(proposal.key));
    const { field, item, path } = proposal;
    return row ? [{ ...row, patientId, responseId, staffId, field, item, path, form }] : [];
  });
  await tx.chartEntry.createMany({ data });
  return data.filter(({ act }) => act === "accepted").length;
}
