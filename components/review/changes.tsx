import { DifferenceList } from "#components/review/difference-list";
import type { IntakeReview } from "#lib/intake/review-queries";
import { formatDate } from "#lib/time";

/** What this form answers differently from the one before. */
export function Changes({ changes, timeZone }: Readonly<{ changes: IntakeReview["changes"]; timeZone: string }>) {
  if (!changes) return null;
  const { since, items } = changes;
  return (
    <section className="card changes" aria-labelledby="changes">
      <h2 id="changes">
        Changed since {formatDate(new Date(since), timeZone)} · {items.length}
      </h2>
      {items.length === 0 && <p className="soft">Every answer is as it was.</p>}
      {items.length > 0 && (
        <details open={items.length <= 8}>
          <summary>{items.length === 1 ? "1 answer" : `${items.length} answers`}</summary>
          <DifferenceList items={items} />
        </details>
      )}
    </section>
  );
}
