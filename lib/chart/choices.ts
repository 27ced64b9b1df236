import { type ChartField, chartFieldOf } from "#lib/chart/fields";
import type { ChartRow, ChartValue } from "#lib/chart/rules";

export type ProposalState =
  /** The chart says the same */
  | "same"
  /** The chart says nothing there */
  | "new"
  /** The chart says something else */
  | "differs"
  /** A reviewer kept the chart's value against this very answer before */
  | "declined"
  /** The chart has it in a list that this form asked for, and the form does not */
  | "absent";

/** One answer beside the chart. `now` is null where the form no longer has it, `chart` where the chart has nothing. */
export type ChartProposal = {
  readonly key: string;
  readonly field: ChartField;
  readonly item: string;
  readonly path: string;
  readonly question: string;
  readonly state: ProposalState;
  readonly now: ChartValue | null;
  readonly chart: ChartRow | null;
  readonly declined: ChartRow | null;
};

export const chartChoices = ["accept", "add", "keep", "end"] as const;
export type ChartChoice = (typeof chartChoices)[number];

/** What a reviewer may choose, the usual one first; a difference has none that is usual. */
export function choicesFor({ state, field }: Pick<ChartProposal, "state" | "field">): readonly ChartChoice[] {
  const take: ChartChoice = chartFieldOf(field).hasSeveral ? "add" : "accept";
  if (state === "new") return [take, "keep"];
  if (state === "differs") return ["accept", "keep"];
  if (state === "declined") return ["keep", "accept"];
  return state === "absent" ? ["keep", "end"] : [];
}

/** Nobody can accept a form before each of these is decided. */
export const mustDecide = ({ state }: Pick<ChartProposal, "state">): boolean => state === "differs";
