"use client";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

type Props = Readonly<{
  title: string;
  /** What follows from it */
  children: ReactNode;
  action: string;
  isDanger?: boolean;
  /** Does it; answers what went wrong in words, or null */
  submit: () => Promise<string | null>;
  close: () => void;
}>;

/** Says what follows from something, and asks before it is done, in a native dialog. */
export function ConfirmDialog({ title, children, action, isDanger = false, submit, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);

  async function confirm() {
    setBusy(true);
    const failed = await submit();
    setBusy(false);
    if (failed) return setProblem(failed);
    dialog.current?.close();
  }

  return (
    <dialog ref={dialog} onClose={close} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="buttons">
        <button type="button" className={`button ${isDanger ? "danger" : "main"}`} disabled={isBusy} onClick={confirm}>
          {action}
        </button>
        <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
          Go back
        </button>
      </div>
    </dialog>
  );
}
