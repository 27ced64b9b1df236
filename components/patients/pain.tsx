import { PainTrend } from "#components/patients/pain-trend";
import type { PatientSummary } from "#lib/patients/queries";
import { formatDate } from "#lib/time";

const measures = [
  ["nrs-moving", "Moving"],
  ["nrs-rest", "At rest"],
  ["nrs-worst", "Worst in 24 h"],
  ["peg-3", "PEG"],
] as const;

const shown = (value: number | null | undefined): string =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : "–";

/** Pain now and over time, as the patient reported it in the forms. */
export function Pain({ scores, timeZone }: Readonly<{ scores: PatientSummary["scores"]; timeZone: string }>) {
  const inOrder = scores.toReversed();
  const points = inOrder.flatMap(({ at, values }) => {
    const value = values["nrs-moving"];
    return at && typeof value === "number" ? [{ at, value }] : [];
  });
  const latest = scores[0]?.values;
  if (!latest || points.length === 0)
    return <p className="soft">No pain numbers yet: they come with the health form.</p>;
  return (
    <>
      <dl className="pain-now">
        {measures.map(([code, label]) => (
          <div key={code}>
            <dt>{label}</dt>
            <dd>{shown(latest[code])}</dd>
          </div>
        ))}
      </dl>
      <PainTrend points={points} title="Pain when moving" timeZone={timeZone} />
      <details>
        <summary>Pain when moving in numbers</summary>
        <table className="log">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">0 to 10</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, value }) => (
              <tr key={at}>
                <td>{formatDate(new Date(at), timeZone)}</td>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
