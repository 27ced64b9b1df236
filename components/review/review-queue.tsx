"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { QueueFilters } from "#components/review/queue-filters";
import { QueueTable } from "#components/review/queue-table";
import { Empty } from "#components/staff/empty";
import { Live } from "#components/staff/live";
import { Notice } from "#components/staff/notice";
import { useNow } from "#components/staff/use-now";
import { reviewsOptions } from "#lib/intake/client";
import { type Decided, decidedWords } from "#lib/intake/decided-words";
import { filterQuery } from "#lib/intake/queue";
import type { ReviewQueue as Queue } from "#lib/intake/queue-queries";
import type { QueueFilter } from "#lib/intake/queue-schema";

type Props = Readonly<{
  initial: Queue;
  filter: QueueFilter;
  now: string;
  today: string;
  timeZone: string;
  decided: Decided | null;
}>;

const addressOf = (filter: QueueFilter): string => `/desk/intake?${filterQuery(filter)}`.replace(/\?$/, "");

/** The filter of this page, kept in its address, and the page of the queue that it shows. */
function useQueue(initial: Queue, given: QueueFilter) {
  const [filter, setFilter] = useState(given);
  const isFirst = filterQuery(filter) === filterQuery(given);
  const query = useQuery({ ...reviewsOptions(filter), ...(isFirst && { initialData: initial }) });
  function show(next: QueueFilter) {
    setFilter(next);
    window.history.replaceState(null, "", addressOf(next));
  }
  function change(changes: Partial<Record<keyof QueueFilter, string | undefined>>) {
    const { page: _, ...kept } = { ...filter, ...changes };
    show(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as QueueFilter);
  }
  return { filter, show, change, query, queue: query.data ?? initial };
}

function Pages({ queue: { page, pages }, go }: Readonly<{ queue: Queue; go: (page: number) => void }>) {
  if (pages === 1) return null;
  return (
    <nav className="pages" aria-label="Pages of the queue">
      <button type="button" className="button" disabled={page === 1} onClick={() => go(page - 1)}>
        Before
      </button>
      <span>
        Page {page} of {pages}
      </span>
      <button type="button" className="button" disabled={page === pages} onClick={() => go(page + 1)}>
        After
      </button>
    </nav>
  );
}

/** Health forms in the order to read them, with filters. */
export function ReviewQueue({ initial, filter: given, now: serverNow, today, timeZone, decided }: Props) {
  const { filter, show, change, query, queue } = useQueue(initial, given);
  const now = useNow(serverNow);
  const [next] = queue.reviews;
  const onlyStatus: QueueFilter = filter.status ? { status: filter.status } : {};
  const isFiltered = filterQuery({ ...filter, page: 1 }) !== filterQuery(onlyStatus);
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Intake to review</h1>
        <span className="soft">{queue.total === 1 ? "1 form" : `${queue.total} forms`}</span>
        <span className="end toolbar-links">
          <Link className="button" href="/desk/intake/calls" prefetch={false}>
            Call list
          </Link>
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
      <QueueFilters {...{ filter, today, change }} counts={queue.counts} clear={() => show(onlyStatus)} />
      {queue.total > 0 ? (
        <>
          <QueueTable entries={queue.reviews} now={now} />
          <Pages queue={queue} go={(page) => show({ ...filter, page })} />
        </>
      ) : (
        <Empty title={isFiltered ? "No form fits these filters" : "Every form is read"}>
          {isFiltered ? (
            <button type="button" className="button" onClick={() => show(onlyStatus)}>
              Show all
            </button>
          ) : (
            <p>When a patient sends a form, it shows up here by itself.</p>
          )}
        </Empty>
      )}
    </main>
  );
}
