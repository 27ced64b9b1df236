"use client";
import { useEffect, useRef } from "react";
import { OutsideTag } from "#components/staff/outside-tag";
import { OverbookedTag } from "#components/staff/overbooked-tag";
import { Person } from "#components/staff/person";
import { ReadinessTag } from "#components/staff/readiness-tag";
import { Tag } from "#components/staff/tag";
import type { DayBlock } from "#lib/appointments/day-schema";
import { type Status, statusWords } from "#lib/appointments/steps";
import { formatTime } from "#lib/time";

type Props = Readonly<{ block: DayBlock; date: string; zone: string; move: () => void; close: () => void }>;

/** What a block of the day says in full, and what can be done with it. */
export function VisitDialog({ block, date, zone, move, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { patient, visitType, physician, status, overbooked, outsideHours, kind } = block;
  const { word, mark, tone } = statusWords[status as Status];
  const time = (instant: string) => formatTime(new Date(instant), zone);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="visit-title">
      <h2 id="visit-title">{patient ? <Person {...patient} /> : "Held while somebody books"}</h2>
      <dl className="visit-facts">
        <dt>Visit</dt>
        <dd>{visitType.name}</dd>
        <dt>With</dt>
        <dd>{physician.name}</dd>
        <dt>Time</dt>
        <dd>
          {time(block.visitStart)} to {time(block.visitEnd)}
        </dd>
        <dt>Taken here</dt>
        <dd>
          {time(block.start)} to {time(block.end)}
        </dd>
      </dl>
      <p className="tags">
        <Tag mark={mark} tone={tone}>
          {word}
        </Tag>
        <ReadinessTag readiness={block.readiness} />
        <OverbookedTag reason={overbooked} />
        <OutsideTag reasons={outsideHours} />
      </p>
      <div className="buttons">
        {kind === "visit" && status === "booked" && (
          <button
            type="button"
            className="button main"
            onClick={() => {
              dialog.current?.close();
              move();
            }}
          >
            Move to another time
          </button>
        )}
        {kind === "visit" && (
          <a className="button" href={`/desk?date=${date}&hide=nothing`}>
            To the board
          </a>
        )}
        <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}
