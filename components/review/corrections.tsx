import { DifferenceList } from "#components/review/difference-list";
import type { IntakeReview } from "#lib/intake/review-queries";
import { formatDate, formatTime } from "#lib/time";

type Props = Readonly<Pick<IntakeReview, "corrections" | "correctedAt"> & { timeZone: string }>;

/** What was corrected since the form was accepted: by whom, when, why, and what it said before. */
export function Corrections({ corrections, correctedAt, timeZone }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section className="card brass changes" aria-labelledby="corrections">
      <h2 id="corrections">Corrected after it was accepted</h2>
      {correctedAt && <p>The chart still says what was accepted. Choose above what it says from now on.</p>}
      {corrections.map(({ number, at, by, reason, items }) => (
        <article key={number} aria-label={`Correction ${number}`}>
          <p>
            <b>{by}</b>,{" "}
            <span className="soft">
              {formatDate(new Date(at), timeZone)}, {formatTime(new Date(at), timeZone)}
            </span>
          </p>
          <p>“{reason}”</p>
          <DifferenceList items={items} />
        </article>
      ))}
    </section>
  );
}
