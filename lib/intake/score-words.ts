import { changeOf, type ScoreDefinition } from "#lib/intake/scoring";

/** Reached by one measure and not by the other, the change says nothing certain: both are told (research: Ostelo 2008). */
function matters({ byPoints, byPercent }: ReturnType<typeof changeOf>): string {
  if (byPoints === null) return "";
  if (byPercent === null) return byPoints ? ", a change that matters by points" : ", below the change that matters";
  if (byPoints && byPercent) return ", a change that matters";
  if (!byPoints && !byPercent) return ", below the change that matters";
  return byPoints ? ", matters by points, not by percent" : ", matters by percent, not by points";
}

/** Of a score beside the form before: "3.0 less than last time (8.7), 35%, a change that matters". For staff. */
export function changeWords(score: ScoreDefinition, before: number, now: number): string {
  const change = changeOf(score, before, now);
  if (change.points === 0) return "the same as last time";
  const size = Math.abs(change.points).toFixed(score.shownDecimals);
  const share = change.percent === null ? "" : `, ${Math.round(Math.abs(change.percent))}%`;
  const was = before.toFixed(score.shownDecimals);
  return `${size} ${change.points < 0 ? "less" : "more"} than last time (${was})${share}${matters(change)}`;
}
