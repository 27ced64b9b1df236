"use client";
import { type RefObject, useEffect, useRef } from "react";

export type Keys = { act: (id: string) => void; help: () => void; undo: () => void };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, dialog, [popover]") !== null;

function moveTo(table: HTMLElement, step: number): void {
  const rows = [...table.querySelectorAll<HTMLElement>("tr[data-id]")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const first = rows.findIndex((row) => !row.classList.contains("over"));
  const row = rows[at < 0 ? Math.max(first, 0) : Math.min(Math.max(at + step, 0), rows.length - 1)];
  row?.focus();
  row?.scrollIntoView({ block: "nearest" });
}

/** The board by keyboard: j and k (or arrows in a row) move, Enter takes the next step, / filters, z undoes, ? helps. */
export function useKeys(table: RefObject<HTMLElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !table.current) return;
      const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("tr[data-id]") : null;
      const { act, help, undo } = latest.current;
      if (event.key === "j" || (row && event.key === "ArrowDown")) moveTo(table.current, 1);
      else if (event.key === "k" || (row && event.key === "ArrowUp")) moveTo(table.current, -1);
      else if (event.key === "Enter" && row && event.target === row) act(row.dataset.id ?? "");
      else if (event.key === "/") document.getElementById("filter")?.focus();
      else if (event.key === "z") undo();
      else if (event.key === "?") help();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [table]);
}
