import Link from "next/link";
import { Person } from "#components/staff/person";
import { SeverityTag } from "#components/staff/severity-tag";
import { Tag } from "#components/staff/tag";
import { flagName } from "#lib/intake/flag-names";
import type { ReviewQueueEntry } from "#lib/intake/queue-queries";
import { howSoon } from "#lib/intake/waiting";
import { formatDay, formatTime } from "#lib/time";

function VisitCell({ visit, now }: Readonly<{ visit: ReviewQueueEntry["visit"]; now: Date }>) {
  if (!visit) return <span className="soft">No visit</span>;
  const start = new Date(visit.start);
  if (visit.isCancelled)
    return (
      <>
        Visit cancelled
        <span className="soft">
          {visit.name}, {formatDay(start, visit.timeZone)}
        </span>
      </>
    );
  return (
    <>
      {formatDay(start, visit.timeZone)}, {formatTime(start, visit.timeZone)}
      <span className="soft">
        {howSoon(visit.start, now)} · {visit.name} · {visit.physician}
      </span>
    </>
  );
}

function FlagCell({ flags }: Pick<ReviewQueueEntry, "flags">) {
  const [first] = flags;
  if (!first)
    return (
      <Tag mark="check" tone="good">
        No flags
      </Tag>
    );
  return (
    <span className="tags">
      <SeverityTag severity={first.severity} />
      <span className="soft">
        {flagName(first)}
        {flags.length > 1 && `, and ${flags.length - 1} more`}
      </span>
    </span>
  );
}

const unsent: readonly string[] = ["assigned", "in_progress", "changes_requested"];

function StateCell({ entry, zone }: Readonly<{ entry: ReviewQueueEntry; zone: string }>) {
  const { resubmitted, status, reader, toCall, correctedAt } = entry;
  return (
    <span className="tags">
      {correctedAt && (
        <Tag mark="half" tone="wait">
          Corrected
        </Tag>
      )}
      {resubmitted && (
        <Tag mark="half" tone="wait">
          Sent again
        </Tag>
      )}
      {unsent.includes(status) && (
        <Tag mark="half" tone="wait">
          {status === "changes_requested" ? "Changes asked for" : "Not sent yet"}
        </Tag>
      )}
      {status === "withdrawn" && (
        <Tag mark="empty" tone="calm">
          Not needed any more
        </Tag>
      )}
      {status === "entered_in_error" && (
        <Tag mark="empty" tone="calm">
          Entered in error
        </Tag>
      )}
      {toCall && (
        <Tag mark="clock" tone="wait">
          To be called
        </Tag>
      )}
      {status === "in_review" && (
        <Tag mark="empty" tone="calm">
          {reader ? `${reader.name} reads it until ${formatTime(new Date(reader.until), zone)}` : "Being read"}
        </Tag>
      )}
    </span>
  );
}

/** How long it has waited: since it was sent, or corrected after it was accepted. */
function sinceWhen({ submittedAt, correctedAt }: ReviewQueueEntry, now: Date): string {
  if (correctedAt) return `corrected ${howSoon(correctedAt, now)}`;
  return submittedAt ? `sent ${howSoon(submittedAt, now)}` : "";
}

function QueueRow({ entry, now }: Readonly<{ entry: ReviewQueueEntry; now: Date }>) {
  const { id, flags, patient, visit } = entry;
  return (
    <tr>
      <td>
        <FlagCell flags={flags} />
      </td>
      <th scope="row">
        <Person {...patient}>
          <Link href={`/desk/intake/${id}`} prefetch={false} className="cover">
            {patient.name}
          </Link>
        </Person>
      </th>
      <td className="visit">
        <VisitCell visit={visit} now={now} />
      </td>
      <td>{sinceWhen(entry, now)}</td>
      <td>
        <StateCell entry={entry} zone={visit?.timeZone ?? "UTC"} />
      </td>
    </tr>
  );
}

/** One page of the queue. */
export function QueueTable({ entries, now }: Readonly<{ entries: ReviewQueueEntry[]; now: Date }>) {
  return (
    <table className="queue">
      <caption className="visually-hidden">The most urgent first, then the soonest visit</caption>
      <thead>
        <tr>
          <th scope="col">Flags</th>
          <th scope="col">Patient</th>
          <th scope="col">Visit</th>
          <th scope="col">Waiting</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <QueueRow key={entry.id} entry={entry} now={now} />
        ))}
      </tbody>
    </table>
  );
}
