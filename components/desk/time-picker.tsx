"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { AnyTime, type DeskPlace } from "#components/desk/any-time";
import { DayTimes } from "#components/desk/day-times";
import { DaysStrip } from "#components/desk/days-strip";
import type { ChosenTime } from "#lib/appointments/client";
import { explanationOptions, slotsOptions } from "#lib/availability/client";
import type { OfferedSlot } from "#lib/availability/schema";
import { problemWords } from "#lib/client";
import { formatDay, formatTime } from "#lib/time";
import { plusDays } from "#lib/wall-time";

/** Where to begin: from a gap in the day, from a visit that moves, or from today. */
export type Beginning = { date: string; time?: string; physician?: string; location?: string };

type Props = Readonly<{
  visitType: string;
  /** A visit that is to move: its own time does not stand in its way, and is not offered again */
  moving?: { id: string; start: string; physician: { slug: string } };
  today: string;
  homeZone: string;
  places: readonly DeskPlace[];
  begin: Beginning;
  chosen: ChosenTime | null;
  choose: (chosen: ChosenTime, slot: OfferedSlot | null) => void;
}>;

const windowDays = 14;
const chosenOf = ({ start, physician, location }: OfferedSlot): ChosenTime => ({
  start,
  physician: physician.slug,
  location: location.slug,
});

/** The names that two weeks of times hold; one that was asked for stays although it has none. */
function names(items: readonly { slug: string; name: string }[], asked: string) {
  const found = new Map(items.map(({ slug, name }) => [slug, name]));
  if (asked && !found.has(asked)) found.set(asked, asked.replaceAll("-", " "));
  return [...found].toSorted(([, a], [, b]) => a.localeCompare(b));
}

/** Times as patients see them, by day, physician and place; and any other time by hand, with why it is not offered. */
export function TimePicker({ visitType, moving, today, homeZone, places, begin, chosen, choose }: Props) {
  const [picked, setDate] = useState(begin.time ? begin.date : "");
  const [from, setFrom] = useState(begin.date);
  const [physician, setPhysician] = useState(begin.physician ?? "");
  const [location, setLocation] = useState(begin.location ?? "");
  const query = useQuery(slotsOptions({ visitType, moving: moving?.id, from, to: plusDays(from, windowDays - 1) }));
  const all = query.data?.slots ?? [];
  const fits = (slot: OfferedSlot) =>
    !(slot.start === moving?.start && slot.physician.slug === moving.physician.slug) &&
    (!physician || slot.physician.slug === physician) &&
    (!location || slot.location.slug === location);
  const slots = all.filter(fits);
  const dates = [...Array(windowDays).keys()].map((day) => plusDays(from, day));
  const first = slots[0];
  // Until somebody picks a day, the first that has a time.
  const date = picked || (first?.localDate ?? from);
  const onDay = slots.filter(({ localDate }) => localDate === date);

  function show(day: string) {
    setDate(day);
    if (!dates.includes(day)) setFrom(day < today ? today : day);
  }
  function page(days: number) {
    const next = plusDays(from, days) < today ? today : plusDays(from, days);
    setFrom(next);
    setDate("");
  }

  return (
    <div className="picker">
      <div className="toolbar">
        <select
          className={physician ? "chip on" : "chip"}
          aria-label="With"
          value={physician}
          onChange={(event) => setPhysician(event.target.value)}
        >
          <option value="">With anyone</option>
          {names(
            all.map((slot) => slot.physician),
            physician,
          ).map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
        <select
          className={location ? "chip on" : "chip"}
          aria-label="Where"
          value={location}
          onChange={(event) => setLocation(event.target.value)}
        >
          <option value="">Anywhere</option>
          {places.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
        <input
          type="date"
          className="chip"
          aria-label="Day"
          min={today}
          value={date}
          onChange={(event) => event.target.value && show(event.target.value)}
        />
        <span className="stepper end">
          <button
            type="button"
            className="button square"
            aria-label="Two weeks earlier"
            disabled={from <= today}
            onClick={() => page(-windowDays)}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <button type="button" className="button square" aria-label="Two weeks later" onClick={() => page(windowDays)}>
            <span aria-hidden="true">›</span>
          </button>
        </span>
      </div>
      {first && (
        <button type="button" className="button first" onClick={() => choose(chosenOf(first), first)}>
          First free: {formatTime(new Date(first.start), first.location.timeZone)},{" "}
          {formatDay(new Date(first.start), first.location.timeZone)}, {first.physician.name}
        </button>
      )}
      {query.isError && (
        <p className="problem" role="alert">
          {problemWords(query.error)}
        </p>
      )}
      <DaysStrip dates={dates} slots={slots} chosen={date} today={today} choose={show} />
      <h3>{formatDay(new Date(`${date}T12:00:00Z`), "UTC")}</h3>
      {onDay.length > 0 ? (
        <DayTimes slots={onDay} chosen={chosen} homeZone={homeZone} choose={(slot) => choose(chosenOf(slot), slot)} />
      ) : (
        <p className="soft" role="status">
          {query.isPending
            ? "Looking for times"
            : "No free time that day. Choose another day, or ask for a time below."}
        </p>
      )}
      <AnyTime
        key={date}
        explain={(at) => explanationOptions({ ...at, visitType, moving: moving?.id, ...(physician && { physician }) })}
        date={date}
        time={date === begin.date ? (begin.time ?? "") : ""}
        location={location}
        places={places}
        choose={(time) => choose(time, null)}
        stay={() => setDate(date)}
      />
    </div>
  );
}
