"use client";
import { useEffect, useRef } from "react";

const keys = [
  ["j", "The next visit"],
  ["k", "The visit before"],
  ["Enter", "Take the next step of the visit"],
  ["z", "Undo the last step"],
  ["/", "Go to the filter"],
  ["?", "Show this list"],
] as const;

export function HelpDialog({ close }: Readonly<{ close: () => void }>) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">Keys on this page</h2>
      <dl className="help">
        {keys.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
