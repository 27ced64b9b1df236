"use client";
import { useEffect } from "react";

export type Said = { text: string; undo?: () => void };

type Props = Readonly<{ said: Said | null; dismiss: () => void }>;

/** What was just done, with the way back for as long as the server keeps it open: three minutes. */
export function Snack({ said, dismiss }: Props) {
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(dismiss, said.undo ? 180_000 : 20_000);
    return () => clearTimeout(timer);
  }, [said, dismiss]);
  return (
    <div role="status">
      {said && (
        <div className="snack">
          <span>{said.text}</span>
          {said.undo && (
            <button type="button" onClick={said.undo}>
              Undo
            </button>
          )}
          <button type="button" className="dismiss" onClick={dismiss}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
