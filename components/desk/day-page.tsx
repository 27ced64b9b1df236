"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useCallback, useState } from "react";
import type { DeskPlace } from "#components/desk/any-time";
import { DayColumnView } from "#components/desk/day-column";
import { placeClasses } from "#components/desk/day-place";
import { MoveDialog } from "#components/desk/move-dialog";
import { VisitDialog } from "#components/desk/visit-dialog";
import { Live } from "#components/staff/live";
import { Notice } from "#components/staff/notice";
import { type Said, Snack } from "#components/staff/snack";
import { useNow } from "#components/staff/use-now";
import { dayOptions, undoStep } from "#lib/appointments/client";
import { conflictWords } from "#lib/appointments/conflict";
import type { DayBlock, DayView } from "#lib/appointments/day-schema";
import { formatDay, formatTime } from "#lib/time";
import { plusDays } from "#lib/wall-time";

type Props = Readonly<{ initial: DayView; places: readonly DeskPlace[]; today: string; homeZone: string }>;

const groups = [
  { key: "physician", label: "Physicians", kinds: ["physician"] },
  { key: "nurse", label: "Nurses and therapists", kinds: ["nurse"] },
  { key: "room", label: "Rooms", kinds: ["room"] },
  { key: "suite", label: "Suites and recovery", kinds: ["suite", "bay"] },
] as const;

/** The hours that hold every opening and every block, as minutes of the day. */
function shownOf(day: DayView) {
  const minuteOf = (instant: string) => (Date.parse(instant) - Date.parse(day.begins)) / 60_000;
  const all = day.columns.flatMap(({ open, blocks }) => [...open, ...blocks]);
  const first = Math.floor(Math.min(8 * 60, ...all.map(({ start }) => minuteOf(start))) / 60);
  const last = Math.ceil(Math.max(17 * 60, ...all.map(({ end }) => minuteOf(end))) / 60);
  return { start: Math.max(0, first) * 60, end: Math.min(25, last) * 60 };
}

/** One location, one day: everybody and every room side by side. */
export function DayPage({ initial, places, today, homeZone }: Props) {
  const client = useQueryClient();
  const { date, location } = initial;
  const query = useQuery({
    ...dayOptions({ date, location: location.slug }),
    initialData: initial,
    initialDataUpdatedAt: Date.parse(initial.now),
  });
  const day = query.data;
  const now = useNow(day.now);
  const [kinds, setKinds] = useState<readonly string[]>(["physician", "room"]);
  const [shownBlock, setShownBlock] = useState<DayBlock | null>(null);
  const [moving, setMoving] = useState<DayBlock | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const dismiss = useCallback(() => setSaid(null), []);
  const shown = shownOf(day);
  const columns = day.columns.filter(({ kind }) =>
    groups.some((group) => kinds.includes(group.key) && (group.kinds as readonly string[]).includes(kind)),
  );
  const to = (day: string, slug = location.slug) => `/desk/day?date=${day}&location=${slug}`;
  const toggle = (key: string) =>
    setKinds(kinds.includes(key) ? kinds.filter((other) => other !== key) : [...kinds, key]);
  const again = () => client.invalidateQueries({ queryKey: ["day"] });

  async function undo(block: DayBlock, version: number) {
    const name = block.patient?.name ?? "The visit";
    const problem = await undoStep({ id: block.id, version }).then(
      () => null,
      (error: unknown) => conflictWords(error, name, location.timeZone),
    );
    setSaid({ text: problem ?? `${name} is back where it was` });
    await again();
  }

  return (
    <main className="page day-page" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>
          {date === today && "Today, "}
          {formatDay(new Date(`${date}T12:00:00Z`), "UTC")}
        </h1>
        <nav className="stepper" aria-label="Day">
          <Link className="button square" href={to(plusDays(date, -1))} prefetch={false} aria-label="The day before">
            <span aria-hidden="true">‹</span>
          </Link>
          {date !== today && (
            <Link className="button" href={to(today)} prefetch={false}>
              Today
            </Link>
          )}
          <Link className="button square" href={to(plusDays(date, 1))} prefetch={false} aria-label="The day after">
            <span aria-hidden="true">›</span>
          </Link>
        </nav>
        {places.map(({ slug, name }) => (
          <Link
            key={slug}
            className={slug === location.slug ? "chip on" : "chip"}
            href={to(date, slug)}
            prefetch={false}
            {...(slug === location.slug && { "aria-current": "page" as const })}
          >
            {name}
          </Link>
        ))}
        <fieldset className="chips">
          <legend className="visually-hidden">Columns</legend>
          {groups.map(({ key, label }) => (
            <button
              key={key}
              type="button"
              className="chip"
              aria-pressed={kinds.includes(key)}
              onClick={() => toggle(key)}
            >
              {label}
            </button>
          ))}
        </fieldset>
        <span className="end">
          <Live
            isCurrent={!query.isError && query.fetchStatus !== "paused"}
            at={day.now}
            timeZone={location.timeZone}
            retry={() => query.refetch()}
          />
        </span>
      </div>
      {day.closure && (
        <Notice tone="wait">
          <b>
            {location.name} is closed: {day.closure}
          </b>
        </Notice>
      )}
      <section className="day-scroll" aria-label="The day by person and place">
        <div className={`day-grid first-${shown.start / 60}`}>
          <div className="day-hours" aria-hidden="true">
            <p className="day-head" />
            <ol>
              {[...Array((shown.end - shown.start) / 60).keys()].map((index) => {
                const minute = shown.start + index * 60;
                return (
                  <li key={minute} className={placeClasses(minute, minute + 60)}>
                    {formatTime(new Date(Date.parse(day.begins) + minute * 60_000), location.timeZone)}
                  </li>
                );
              })}
            </ol>
          </div>
          {columns.map((column) => (
            <DayColumnView key={column.slug} {...{ column, day, shown, now }} open={setShownBlock} />
          ))}
        </div>
      </section>
      {shownBlock && (
        <VisitDialog
          block={shownBlock}
          {...{ date, zone: location.timeZone }}
          move={() => setMoving(shownBlock)}
          close={() => setShownBlock(null)}
        />
      )}
      {moving?.patient && (
        <MoveDialog
          visit={{ ...moving, patient: moving.patient, start: moving.visitStart, localDate: date, location }}
          {...{ places, today, homeZone }}
          moved={(version, text) => {
            setSaid({ text, undo: () => undo(moving, version) });
            void again();
          }}
          close={() => setMoving(null)}
        />
      )}
      <Snack said={said} dismiss={dismiss} />
    </main>
  );
}
