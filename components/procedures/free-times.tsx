"use client";
import { useState } from "react";
import { AnyTime, type DeskPlace } from "#components/desk/any-time";
import { DayTimes } from "#components/desk/day-times";
import { DaysStrip } from "#components/desk/days-strip";
import type { ChooseTime } from "#components/desk/why-not";
import type { Explanation } from "#lib/availability/client";
import type { OfferedSlot } from "#lib/availability/schema";
import { problemWords } from "#lib/client";
import { formatDay, formatTime } from "#lib/time";
import { plusDays } from "#lib/wall-time";

type Props = Readonly<{
  answer: Readonly<{ data?: { slots: OfferedSlot[] } | undefined; isPending: boolean; error: unknown }>;
  /** The first day shown, and how many from there */
  from: string;
  days: number;
  setFrom: (from: string) => void;
  today: string;
  homeZone: string;
  chosen: OfferedSlot | null;
  choose: (slot: OfferedSlot) => void;
  /** Where any other time may be asked for: why it is not offered, and the way past it */
  otherwise?: Readonly<{
    places: readonly DeskPlace[];
    explain: (at: { start: string; location: string }) => Explanation;
    choose: ChooseTime;
  }>;
}>;

/** The first free time of those shown, one press away. */
function FirstFree({ slot, choose }: Readonly<{ slot: OfferedSlot; choose: (slot: OfferedSlot) => void }>) {
  const start = new Date(slot.start);
  return (
    <button type="button" className="button first" onClick={() => choose(slot)}>
      First free: {formatTime(start, slot.location.timeZone)}, {formatDay(start, slot.location.timeZone)},{" "}
      {slot.physician.name}
    </button>
  );
}

type DayProps = Props & Readonly<{ slots: OfferedSlot[]; date: string; pick: (date: string) => void }>;

/** The days, the times of one of them, and any other time of it by hand. */
function DayChoice({ answer, from, days, today, homeZone, chosen, choose, otherwise, slots, date, pick }: DayProps) {
  const onDay = slots.filter(({ localDate }) => localDate === date);
  const { isPending } = answer;
  return (
    <>
      <DaysStrip
        dates={[...Array(days).keys()].map((day) => plusDays(from, day))}
        {...{ slots, today }}
        chosen={date}
        choose={pick}
      />
      <h3>{formatDay(new Date(`${date}T12:00:00Z`), "UTC")}</h3>
      {onDay.length > 0 ? (
        <DayTimes
          slots={onDay}
          chosen={chosen && { start: chosen.start, physician: chosen.physician.slug, location: chosen.location.slug }}
          {...{ homeZone, choose }}
        />
      ) : (
        <p className="soft" role="status">
          {isPending
            ? "Looking for times"
            : `No free time that day. Choose another day${otherwise ? ", or ask for a time below" : ""}.`}
        </p>
      )}
      {otherwise && <AnyTime key={date} {...{ date, ...otherwise }} time="" location="" stay={() => pick(date)} />}
    </>
  );
}

/** Real free times by day, physician and place, some weeks at once. */
export function FreeTimes(props: Props) {
  const { answer, from, days, setFrom, today, choose } = props;
  const [picked, setPicked] = useState("");
  const slots = answer.data?.slots ?? [];
  const [first] = slots;
  // Until somebody picks a day, the first that has a time.
  const date = picked || (first?.localDate ?? from);
  const page = (by: number) => {
    setFrom(plusDays(from, by) < today ? today : plusDays(from, by));
    setPicked("");
  };
  return (
    <div className="picker">
      <div className="toolbar">
        {first && <FirstFree slot={first} choose={choose} />}
        <span className="stepper end">
          <button
            type="button"
            className="button square"
            aria-label="Earlier days"
            disabled={from <= today}
            onClick={() => page(-days)}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <button type="button" className="button square" aria-label="Later days" onClick={() => page(days)}>
            <span aria-hidden="true">›</span>
          </button>
        </span>
      </div>
      {answer.error !== null && (
        <p className="problem" role="alert">
          {problemWords(answer.error)}
        </p>
      )}
      {answer.error === null && <DayChoice {...props} {...{ slots, date }} pick={setPicked} />}
    </div>
  );
}
