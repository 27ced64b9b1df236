"use client";
import { useEffect, useRef } from "react";
import type { Changed } from "#lib/clinic/schema";
import { telephone } from "#lib/telephone";
import { formatDay, formatTime } from "#lib/time";

type Props = Readonly<{ name: string; changed: Changed; undo: () => void; close: () => void }>;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function outcomeWords({ moved, cancelled, kept, messages, released }: Changed): string[] {
  return [
    ...(moved > 0 ? [`${counted(moved, "visit was", "visits were")} moved.`] : []),
    ...(cancelled > 0 ? [`${counted(cancelled, "visit was", "visits were")} cancelled.`] : []),
    ...(kept > 0 ? [`${counted(kept, "visit stays and is", "visits stay and are")} marked “Outside hours”.`] : []),
    ...(messages > 0 ? [`${counted(messages, "message is", "messages are")} on the way.`] : []),
    ...(released > 0
      ? [`${counted(released, "time", "times")} that somebody was just booking was let go; they are offered others.`]
      : []),
  ];
}

const momentWords = (at: string, zone: string): string =>
  `${formatDay(new Date(at), zone)}, ${formatTime(new Date(at), zone)}`;

function CallList({ toCall }: Readonly<{ toCall: Changed["toCall"] }>) {
  if (toCall.length === 0) return null;
  return (
    <section className="card alarm" aria-labelledby="to-call">
      <h3 id="to-call">
        Call {toCall.length === 1 ? "this person" : `these ${toCall.length} people`}: no message reaches them
      </h3>
      <ul className="to-call">
        {toCall.map(({ name, phone, outcome, was, now, timeZone }) => (
          <li key={`${name} ${was}`}>
            <b>{name}</b> {phone ? <a href={telephone(phone)}>{phone}</a> : <b>no contact data</b>}
            <span className="soft">
              {" "}
              {outcome === "move" && now
                ? `moved from ${momentWords(was, timeZone)} to ${momentWords(now, timeZone)}`
                : `cancelled: ${momentWords(was, timeZone)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A change that is made: what became of the visits, whom to call, and the way back. */
export function ChangeDone({ name, changed, undo, close }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const words = outcomeWords(changed);
  return (
    <section className="change-sheet" aria-labelledby="change-done">
      <h2 id="change-done" ref={heading} tabIndex={-1}>
        Changed: {name}
      </h2>
      <p>{words.length > 0 ? words.join(" ") : "No booked visit was affected."}</p>
      <CallList toCall={changed.toCall} />
      <p className="soft">Undo brings the times back. It moves no visit back and cannot take back a message.</p>
      <div className="buttons">
        <button type="button" className="button main" onClick={close}>
          Go on
        </button>
        <button type="button" className="button" onClick={undo}>
          Undo this change
        </button>
      </div>
    </section>
  );
}
