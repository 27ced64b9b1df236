"use client";
import { type ToggleEvent, useRef } from "react";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { isFinal, primaryStep, type Status, stepLabel } from "#lib/appointments/steps";

type Props = Readonly<{ entry: ScheduleEntry; choose: (to: Status) => void; move: (() => void) | null }>;

/** The steps besides the next one. The browser closes it on Escape or a click elsewhere. */
export function RowMenu({ entry, choose, move }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const main = primaryStep(entry);
  const others = entry.nextStates
    .filter((state) => state !== main)
    // What gives up the time comes last, away from the way back.
    .toSorted((a, b) => Number(isFinal(a)) - Number(isFinal(b)));
  if (others.length === 0 && !move) return <span className="no-menu" />;

  function place(event: ToggleEvent) {
    if (event.newState !== "open" || !button.current || !menu.current) return;
    const { bottom, right, top } = button.current.getBoundingClientRect();
    const height = (others.length + (move ? 1 : 0) + 2) * 40 + 12;
    menu.current.style.left = `${Math.max(8, right - 224)}px`;
    menu.current.style.top = `${bottom + height < window.innerHeight ? bottom + 4 : top - height - 4}px`;
  }

  function pick(act: () => void) {
    menu.current?.hidePopover();
    act();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="button square more"
        popoverTarget={`menu-${entry.id}`}
        aria-label={`More for ${entry.patient?.name ?? "this visit"}`}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div ref={menu} id={`menu-${entry.id}`} popover="auto" className="menu" onBeforeToggle={place}>
        {move && (
          <button type="button" onClick={() => pick(move)}>
            Move to another time
          </button>
        )}
        {entry.patient && (
          <>
            <a href={`/desk/plan/${entry.patient.id}`}>Plan of visits</a>
            <a href={`/desk/papers/${entry.patient.id}`}>Letters and cards</a>
          </>
        )}
        {others.map((to) => (
          <button key={to} type="button" onClick={() => pick(() => choose(to))}>
            {stepLabel(entry.status, to)}
          </button>
        ))}
      </div>
    </>
  );
}
