import type { IntakeReview } from "#lib/intake/review-queries";

/** Scores with their range, band and the instrument's citation. */
export function ScoreList({ scores }: Readonly<{ scores: IntakeReview["scores"] }>) {
  return (
    <dl className="scores">
      {scores.map(({ code, title, value, before, change, highest, band, citation }) => (
        <div key={code}>
          <dt>{title}</dt>
          <dd>
            <b>{value ?? "No score"}</b>
            {value !== null && highest !== null && <span className="soft"> of {highest}</span>}
            {band && <span>, {band}</span>}
            {before !== null && <span className="was">{change ?? `last time ${before}`}</span>}
            <span className="soft small cite">{citation}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
