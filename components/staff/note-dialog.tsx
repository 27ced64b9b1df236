"use client";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";

type Props = Readonly<{
  title: string;
  /** About whom, and what follows */
  children: ReactNode;
  label: string;
  hint?: string;
  /** The words where nothing was written; without them the note may stay empty */
  missing?: string;
  action: string;
  isDanger?: boolean;
  /** Does it; answers what went wrong in words, or null */
  submit: (note: string) => Promise<string | null>;
  close: () => void;
}>;

/** A question with a note, in a native dialog: focus goes in, Escape leads out, focus comes back. */
export function NoteDialog({ title, children, label, hint, missing, action, isDanger, submit, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note")).trim();
    if (missing && !note) return setProblem(missing);
    setBusy(true);
    const failed = await submit(note);
    setBusy(false);
    if (failed) return setProblem(failed);
    dialog.current?.close();
  }

  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby={`${id}-title`}>
      <form onSubmit={send} noValidate>
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
        <div className="field">
          <label htmlFor={`${id}-note`}>{label}</label>
          {hint && (
            <p className="hint" id={`${id}-hint`}>
              {hint}
            </p>
          )}
          {problem && (
            <p className="problem" id={`${id}-problem`} role="alert">
              {problem}
            </p>
          )}
          <textarea
            id={`${id}-note`}
            name="note"
            maxLength={300}
            aria-invalid={problem !== null}
            {...(described && { "aria-describedby": described })}
          />
        </div>
        <div className="buttons">
          <button type="submit" className={`button ${isDanger ? "danger" : "main"}`} disabled={isBusy}>
            {action}
          </button>
          <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
            Go back
          </button>
        </div>
      </form>
    </dialog>
  );
}
