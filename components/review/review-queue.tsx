"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Empty } from "#components/staff/empty";
import { Live } from "#components/staff/live";
import { Notice } from "#components/staff/notice";
import { Person } from "#components/staff/person";
import { SeverityTag } from "#components/staff/severity-tag";
import { Tag } from "#components/staff/tag";
import { useNow } from "#components/staff/use-now";
import { reviewsOptions } from "#lib/intake/client";
import type { ReviewQueueEntry } from "#lib/intake/review-queries";
import { howSoon } from "#lib/intake/waiting";
import { formatDay, formatTime } from "#lib/time";

const decidedWords = {
  accept: "The form is accepted.",
  request_changes: "The form went back to the patient with your words.",
} as const;

type Props = Readonly<{
  initial: ReviewQueueEntry[];
  now: string;
  timeZone: string;
  decided: keyof typeof decidedWords | null;
}>;

function VisitCell({ visit, now }: Readonly<{ visit: ReviewQueueEntry["visit"]; now: Date }>) {
  if (!visit) return <span className="soft">No visit</span>;
  const start = new Date(visit.start);
  return (
    <>
      {formatDay(start, visit.timeZone)}, {formatTime(start, visit.timeZone)}
      <span className="soft">
        {howSoon(visit.start, now)} · {visit.name} · {visit.physician}
      </span>
    </>
  );
}

function QueueRow({ entry, now }: Readonly<{ entry: ReviewQueueEntry; now: Date }>) {
  const { id, flags, patient, visit, submittedAt, resubmitted, status, reader } = entry;
  return (
    <tr>
      <td>
        {flags[0] ? (
          <span className="tags">
            <SeverityTag severity={flags[0].severity} />
            {flags.length > 1 && <span className="soft">{flags.length} flags</span>}
          </span>
        ) : (
          <Tag mark="check" tone="good">
            No flags
          </Tag>
        )}
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
      <td>{submittedAt ? `sent ${howSoon(submittedAt, now)}` : ""}</td>
      <td>
        {resubmitted && (
          <Tag mark="half" tone="wait">
            Sent again
          </Tag>
        )}
        {(status === "in_progress" || status === "changes_requested") && (
          <Tag mark="half" tone="wait">
            Not sent yet
          </Tag>
        )}
        {status === "in_review" && (
          <Tag mark="empty" tone="calm">
            {reader ? `${reader.name} reads it` : "Being read"}
          </Tag>
        )}
      </td>
    </tr>
  );
}

/** Health forms that wait for somebody to read them, in the order to read them. */
export function ReviewQueue({ initial, now: serverNow, timeZone, decided }: Props) {
  const query = useQuery({ ...reviewsOptions(), initialData: { reviews: initial } });
  const now = useNow(serverNow);
  const next = query.data[0];
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Intake to review</h1>
        <span className="soft">{query.data.length === 1 ? "1 form waits" : `${query.data.length} forms wait`}</span>
        <span className="end">
          <Live
            isCurrent={!query.isError}
            at={new Date(query.dataUpdatedAt).toISOString()}
            timeZone={timeZone}
            retry={() => query.refetch()}
          />
        </span>
      </div>
      {decided && (
        <Notice tone="good">
          <b>{decidedWords[decided]}</b>
          {next && (
            <Link className="button main" href={`/desk/intake/${next.id}`} prefetch={false}>
              Next: {next.patient.name}
            </Link>
          )}
        </Notice>
      )}
      {query.data.length === 0 ? (
        <Empty title="Every form is read">
          <p>When a patient sends a form, it shows up here by itself.</p>
        </Empty>
      ) : (
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
            {query.data.map((entry) => (
              <QueueRow key={entry.id} entry={entry} now={now} />
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
