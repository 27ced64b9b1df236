"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { CallCard } from "#components/review/call-card";
import { CallDialog } from "#components/review/call-dialog";
import { Empty } from "#components/staff/empty";
import { Live } from "#components/staff/live";
import { Snack } from "#components/staff/snack";
import { useNow } from "#components/staff/use-now";
import type { CallEntry, CallList as Calls } from "#lib/intake/call-queries";
import { outcomeWords } from "#lib/intake/call-words";
import { callsOptions } from "#lib/intake/client";

const spans = [2, 3, 7, 14] as const;
type Props = Readonly<{ initial: Calls; now: string }>;

/** Whom to call about a health form, in the order of need; each call is written down with what came of it. */
export function CallList({ initial, now: serverNow }: Props) {
  const client = useQueryClient();
  const [days, setDays] = useState(initial.days);
  const [asked, setAsked] = useState<CallEntry | null>(null);
  const [said, setSaid] = useState<{ text: string } | null>(null);
  const query = useQuery({ ...callsOptions(days), ...(days === initial.days && { initialData: initial }) });
  const now = useNow(serverNow);
  const { due, later, timeZone, again } = query.data ?? initial;

  function choose(next: number) {
    setDays(next);
    window.history.replaceState(null, "", `/desk/intake/calls?days=${next}`);
  }

  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <p>
        <Link href="/desk/intake" prefetch={false}>
          Intake to review
        </Link>
      </p>
      <div className="toolbar">
        <h1>Call list</h1>
        <label className="range">
          Forms not sent{" "}
          <select className="chip" value={days} onChange={(event) => choose(Number(event.target.value))}>
            {[...new Set([...spans, days])]
              .toSorted((a, b) => a - b)
              .map((span) => (
                <option key={span} value={span}>
                  {span} days before the visit
                </option>
              ))}
          </select>
        </label>
        <span className="end">
          <Live
            isCurrent={!query.isError}
            at={new Date(query.dataUpdatedAt).toISOString()}
            timeZone={timeZone}
            retry={() => query.refetch()}
          />
        </span>
      </div>
      {due.length === 0 && (
        <Empty title="Nobody to call now">
          <p>Forms that are late, changes that were not made and calls that a reviewer asks for show up here.</p>
        </Empty>
      )}
      {due.length > 0 && <h2>To call now · {due.length}</h2>}
      <div className="calls">
        {due.map((entry) => (
          <CallCard key={entry.id} entry={entry} now={now} timeZone={timeZone} record={() => setAsked(entry)} />
        ))}
      </div>
      {later.length > 0 && (
        <section aria-labelledby="later">
          <h2 id="later">Called already · {later.length}</h2>
          <p className="soft">They come back by themselves when it is time.</p>
          <div className="calls">
            {later.map((entry) => (
              <CallCard key={entry.id} entry={entry} now={now} timeZone={timeZone} record={() => setAsked(entry)} />
            ))}
          </div>
        </section>
      )}
      {asked && (
        <CallDialog
          entry={asked}
          again={again}
          recorded={(outcome) => {
            setSaid({ text: `${asked.patient.name}: ${outcomeWords[outcome].toLowerCase()}, written down.` });
            void client.invalidateQueries({ queryKey: ["intake-calls"] });
          }}
          close={() => setAsked(null)}
        />
      )}
      <Snack said={said} dismiss={() => setSaid(null)} />
    </main>
  );
}
