"use client";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { BoardTable } from "#components/board/board-table";
import { type Day, DayStepper } from "#components/board/day-stepper";
import { type Filter, Filters, filterQuery, noFilter, passes } from "#components/board/filters";
import { HelpDialog } from "#components/board/help-dialog";
import { IntakeToReview } from "#components/board/intake-to-review";
import { NeedsJump } from "#components/board/needs-jump";
import { NeedsSomeone } from "#components/board/needs-someone";
import { StepDialog } from "#components/board/step-dialog";
import { useKeys } from "#components/board/use-keys";
import { useSteps } from "#components/board/use-steps";
import type { DeskPlace } from "#components/desk/any-time";
import { MoveDialog } from "#components/desk/move-dialog";
import { Empty } from "#components/staff/empty";
import { Live } from "#components/staff/live";
import { Snack } from "#components/staff/snack";
import { useNow } from "#components/staff/use-now";
import { type Schedule, scheduleOptions } from "#lib/appointments/client";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { isFinal, primaryStep, type Status } from "#lib/appointments/steps";
import type { ReviewQueue } from "#lib/intake/queue-queries";
import { formatDay } from "#lib/time";
import type { OpenScreening } from "#lib/triage/queries";

type Props = Readonly<{
  day: Day;
  filter: Filter;
  schedule: Schedule;
  screenings: OpenScreening[];
  reviews: ReviewQueue;
  places: readonly DeskPlace[];
  today: string;
}>;

/** The day at the desk: one screen, kept current, every step one press and one press back. */
export function Board({ day, filter: initialFilter, schedule, screenings, reviews, places, today }: Props) {
  const query = useQuery({
    ...scheduleOptions({ from: day.date, to: day.date }),
    initialData: schedule,
    initialDataUpdatedAt: Date.parse(schedule.now),
  });
  const { entries, timeZone } = query.data;
  const now = useNow(query.data.now);
  const [filter, setFilter] = useState(initialFilter);
  const [asked, setAsked] = useState<{ entry: ScheduleEntry; to: Status } | null>(null);
  const [showsHelp, setShowsHelp] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const [moving, setMoving] = useState<ScheduleEntry | null>(null);
  const { take, undo, moved, said, dismiss, pending } = useSteps(day.date);
  const shown = entries.filter((entry) => passes(entry, filter));

  const choose = (entry: ScheduleEntry, to: Status) => (isFinal(to) ? setAsked({ entry, to }) : take(entry, to));
  const steps = { choose, move: setMoving, undo: (entry: ScheduleEntry) => undo(entry, entry.version) };
  function act(id: string) {
    const entry = entries.find((candidate) => candidate.id === id);
    const next = entry && primaryStep(entry);
    if (next) choose(entry, next);
  }
  useKeys(table, { act, help: () => setShowsHelp(true), undo: () => said?.undo?.() });

  const change = useCallback(
    (changed: Filter) => {
      setFilter(changed);
      const dated = day.isToday ? "" : `date=${day.date}&`;
      window.history.replaceState(null, "", `/desk?${dated}${filterQuery(changed)}`.replace(/[?&]$/, ""));
    },
    [day],
  );

  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="toolbar">
        <DayStepper day={day} query={filterQuery(filter)} />
        <NeedsJump initial={screenings.length} />
        <Filters entries={entries} filter={filter} hidden={entries.length - shown.length} change={change} />
        <button type="button" className="chip keys end" onClick={() => setShowsHelp(true)}>
          Keys <kbd>?</kbd>
        </button>
        <Live
          isCurrent={!query.isError && query.fetchStatus !== "paused"}
          at={query.data.now}
          timeZone={timeZone}
          retry={() => query.refetch()}
        />
      </div>
      <div className="with-aside">
        <div className={query.isError ? "is-old" : undefined}>
          {shown.length > 0 ? (
            <BoardTable {...{ entries: shown, now, timeZone, isToday: day.isToday, pending, steps, table }} />
          ) : (
            <Empty title={entries.length > 0 ? "The filters hide every visit of this day" : "No visits on this day"}>
              {entries.length > 0 ? (
                <button type="button" className="button" onClick={() => change(noFilter)}>
                  Show all {entries.length}
                </button>
              ) : (
                <p>Go to another day with the arrows above. A new booking shows up here by itself.</p>
              )}
            </Empty>
          )}
        </div>
        <aside aria-label="To do">
          <NeedsSomeone initial={screenings} timeZone={timeZone} today={formatDay(now, timeZone)} />
          <IntakeToReview initial={reviews} now={now} />
        </aside>
      </div>
      {asked && (
        <StepDialog {...asked} take={(reason) => take(asked.entry, asked.to, reason)} close={() => setAsked(null)} />
      )}
      {moving?.patient && (
        <MoveDialog
          visit={{
            ...moving,
            patient: moving.patient,
            visitType: { ...moving.visitType, name: moving.visitType.name.en },
          }}
          {...{ places, today, homeZone: timeZone }}
          moved={(version, words) => moved(moving, version, words)}
          close={() => setMoving(null)}
        />
      )}
      {showsHelp && <HelpDialog close={() => setShowsHelp(false)} />}
      <Snack said={said} dismiss={dismiss} />
    </main>
  );
}
