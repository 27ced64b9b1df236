"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { ProcedureCard } from "#components/procedures/procedure-card";
import { Empty } from "#components/staff/empty";
import { Live } from "#components/staff/live";
import { proceduresOptions } from "#lib/procedures/client";
import type { ProcedureSlot } from "#lib/procedures/queries";
import { formatDay } from "#lib/time";

type Props = Readonly<{
  from: string;
  /** The last dates of two, four, … weeks */
  windows: readonly string[];
  initial: ProcedureSlot[];
  now: string;
  timeZone: string;
  /** The signed-in physician's or nurse's own name; null where they have no calendar */
  own: string | null;
}>;

type Group = { key: string; title: string; slots: ProcedureSlot[] };

function groupsOf(slots: ProcedureSlot[]): Group[] {
  const groups = new Map<string, Group>();
  for (const slot of slots) {
    const key = `${slot.localDate} ${slot.suite ?? ""} ${slot.location}`;
    const day = formatDay(new Date(slot.start), slot.timeZone);
    const group = groups.get(key) ?? {
      key,
      title: `${day} · ${slot.suite ?? "No suite"}, ${slot.location}`,
      slots: [],
    };
    group.slots.push(slot);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => a.key.localeCompare(b.key));
}

const isOwn = (slot: ProcedureSlot, own: string): boolean => slot.physician.name === own || slot.nurse === own;

/** The procedures ahead by day and suite, each with whether it is ready. The weight marks the next one. */
export function Procedures({ from, windows, initial, now, timeZone, own }: Props) {
  const [weeks, setWeeks] = useState(0);
  const hasOwn = own !== null && initial.some((slot) => isOwn(slot, own));
  const [onlyOwn, setOnlyOwn] = useState(hasOwn);
  const to = windows[weeks] ?? from;
  const query = useQuery({
    ...proceduresOptions({ from, to }),
    ...(weeks === 0 && { initialData: { procedures: initial }, initialDataUpdatedAt: Date.parse(now) }),
    placeholderData: (previous) => previous,
  });
  const all = query.data?.procedures ?? [];
  const ahead = all.filter(({ end, status }) => Date.parse(end) > Date.parse(now) && status !== "fulfilled");
  const shown = onlyOwn && own ? ahead.filter((slot) => isOwn(slot, own)) : ahead;
  const notReady = shown.filter(({ readiness }) => readiness.state !== "ready").length;
  const next = shown.toSorted((a, b) => a.start.localeCompare(b.start))[0]?.id;
  const days = (weeks + 1) * 14;

  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Upcoming procedures</h1>
        <span className="soft" role="status">
          {shown.length} in the next {days} days, {notReady} not ready
        </span>
        {own && (
          <fieldset className="chips">
            <legend className="visually-hidden">Whose procedures</legend>
            <button type="button" className="chip" aria-pressed={onlyOwn} onClick={() => setOnlyOwn(true)}>
              Mine
            </button>
            <button type="button" className="chip" aria-pressed={!onlyOwn} onClick={() => setOnlyOwn(false)}>
              All physicians
            </button>
          </fieldset>
        )}
        {shown.length < ahead.length && (
          <button type="button" className="button plain" onClick={() => setOnlyOwn(false)}>
            {ahead.length - shown.length} hidden by filters: show
          </button>
        )}
        <Link className="button end" href="/physician/procedures/new" prefetch={false}>
          Book a procedure
        </Link>
        <span>
          <Live
            isCurrent={!query.isError}
            at={new Date(query.dataUpdatedAt).toISOString()}
            timeZone={timeZone}
            retry={() => query.refetch()}
          />
        </span>
      </div>
      {shown.length === 0 && (
        <Empty title={`No procedures in the next ${days} days`}>
          <p>Look further ahead, or show all physicians. A slot shows up here when it is booked.</p>
        </Empty>
      )}
      {groupsOf(shown).map(({ key, title, slots }) => (
        <section key={key}>
          <h2 className="day">{title}</h2>
          <ol className="line">
            {slots.map((slot) => (
              <li key={slot.id} className={slot.id === next ? "next" : undefined}>
                <ProcedureCard slot={slot} changed={() => query.refetch()} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className="further">
        {weeks < windows.length - 1 ? (
          <button type="button" className="button" onClick={() => setWeeks(weeks + 1)} disabled={query.isFetching}>
            Show 14 more days
          </button>
        ) : (
          <span className="soft">That is the next {days} days.</span>
        )}
      </p>
    </main>
  );
}
