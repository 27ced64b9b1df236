import { nameOf } from "#components/desk/waitlist-card";
import { formatDate } from "#lib/time";
import type { WaitlistLine } from "#lib/waitlist/schema";

const endings = {
  waiting: "waits",
  booked: "Booked",
  left: "Left the list",
  removed: "Taken off",
  ended: "Ended",
} as const;

/** Whose wait ended in the last 30 days, and how. */
export function WaitlistClosed({ lines, timeZone }: Readonly<{ lines: readonly WaitlistLine[]; timeZone: string }>) {
  if (lines.length === 0) return null;
  return (
    <details className="waits-closed">
      <summary>Ended in the last 30 days: {lines.length}</summary>
      <table className="log stacks">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Visit</th>
            <th scope="col">How it ended</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>{nameOf(line)}</td>
              <td>{line.visitType.name.en}</td>
              <td>
                {endings[line.status]}
                {line.closeReason && `: ${line.closeReason}`}
              </td>
              <td>{line.closedAt && formatDate(new Date(line.closedAt), timeZone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
