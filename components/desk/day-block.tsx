"use client";
import { placeClasses } from "#components/desk/day-place";
import { Icon } from "#components/staff/icon";
import type { Lane } from "#lib/appointments/day-layout";
import type { DayBlock } from "#lib/appointments/day-schema";
import { isOver, type Status, statusWords } from "#lib/appointments/steps";
import { birthDateWords } from "#lib/patients/identity";
import { readinessWords } from "#lib/procedures/wording";
import { formatTime } from "#lib/time";

type Props = Readonly<{
  block: DayBlock;
  lane: Lane;
  zone: string;
  minuteOf: (instant: string) => number;
  open: (block: DayBlock) => void;
}>;

/** One visit or held time in a column, with the time around it hatched. */
export function DayBlockItem({ block, lane, zone, minuteOf, open }: Props) {
  const { kind, patient, visitType, status, overbooked, outsideHours, readiness } = block;
  const { word, mark } = statusWords[status as Status];
  const time = formatTime(new Date(block.visitStart), zone);
  // A recovery bay is claimed for its own time, outside the visit's.
  const from = Math.max(minuteOf(block.start), Math.min(minuteOf(block.visitStart), minuteOf(block.end)));
  const to = Math.min(minuteOf(block.end), Math.max(minuteOf(block.visitEnd), minuteOf(block.start)));
  const inner = to > from ? placeClasses(from, to) : placeClasses(minuteOf(block.start), minuteOf(block.end));
  // Under half an hour there is room for one line; the rest is in the dialog.
  const isShort = to - from < 30;
  const hidden = isShort ? "visually-hidden" : undefined;
  const side = `lane-${lane.lane} of-${lane.lanes}`;
  const look = kind === "held" ? "held" : overbooked ? "double" : isOver(status as Status) ? "over" : "";
  return (
    <>
      <li
        className={`around-time ${placeClasses(minuteOf(block.start), minuteOf(block.end))} ${side}`}
        aria-hidden="true"
      />
      <li className={`taken ${inner} ${side} ${look} ${isShort ? "short" : ""}`}>
        <button type="button" onClick={() => open(block)}>
          <span>
            {time} <b>{kind === "held" ? "Held" : patient?.name}</b>
          </span>
          <span className={hidden}>
            {visitType.name}
            {patient && <span className="visually-hidden">, born {birthDateWords(patient.birthDate)}</span>}
          </span>
          {readiness && !isOver(status as Status) && (
            <span className="state">
              <Icon mark={readinessWords[readiness.state].mark} />{" "}
              <span className={hidden}>{readinessWords[readiness.state].word}</span>
            </span>
          )}
          {overbooked && (
            <span className="state" title={overbooked}>
              <Icon mark="bar" /> <span className={hidden}>Overbooked</span>
              <span className="visually-hidden">: {overbooked}</span>
            </span>
          )}
          {outsideHours.length > 0 && (
            <span className="state" title={outsideHours.join(", ")}>
              <Icon mark="clock" /> <span className={hidden}>Outside hours</span>
            </span>
          )}
          {kind === "visit" && status !== "booked" && (
            <span className="state">
              <Icon mark={mark} /> <span className={hidden}>{word}</span>
            </span>
          )}
        </button>
      </li>
    </>
  );
}
