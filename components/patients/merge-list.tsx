import Link from "next/link";
import type { MergeShown } from "#lib/patients/matching-schema";
import { formatDate, formatTime } from "#lib/time";

type Props = Readonly<{ merges: MergeShown[]; timeZone: string; isBusy: boolean; undo: (id: string) => void }>;

/** Records that were joined in the last 30 days, each with the way back. */
export function MergeList({ merges, timeZone, isBusy, undo }: Props) {
  if (merges.length === 0) return null;
  return (
    <section className="merges" aria-labelledby="merges">
      <h2 id="merges">Joined in the last 30 days</h2>
      <ul>
        {merges.map(({ id, from, into, by, at }) => (
          <li key={id}>
            <span>
              {from} joined <Link href={`/physician/patients/${into.id}`}>{into.name}</Link>
              <span className="soft">
                {formatDate(new Date(at), timeZone)}, {formatTime(new Date(at), timeZone)} · {by}
              </span>
            </span>
            <button type="button" className="button plain" disabled={isBusy} onClick={() => undo(id)}>
              Part again<span className="visually-hidden">: {into.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
