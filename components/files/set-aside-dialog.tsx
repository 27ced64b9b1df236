"use client";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { setAsideWords, staffFileKinds } from "#content/text/staff-files";
import { type SetAsideReason, type StaffFile, setAsideReasons } from "#lib/files/schema";

type Props = Readonly<{
  file: StaffFile;
  patientName: string;
  /** Does it; answers what went wrong in words, or null */
  submit: (reason: SetAsideReason) => Promise<string | null>;
  close: () => void;
}>;

/** Why a file does not belong here, in a native dialog: nothing chosen beforehand. */
export function SetAsideDialog({ file, patientName, submit, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get("reason");
    const reason = setAsideReasons.find((one) => one === given);
    if (!reason) return setProblem("Choose why");
    setBusy(true);
    const failed = await submit(reason);
    setBusy(false);
    if (failed) return setProblem(failed);
    dialog.current?.close();
  }

  return (
    <dialog ref={dialog} onClose={close} aria-labelledby={`${id}-title`}>
      <form onSubmit={send} noValidate>
        <h2 id={`${id}-title`}>Set this file aside?</h2>
        <p>
          {staffFileKinds[file.kind]} of {patientName}. It is kept, and no longer shown with the others. Your name is
          noted with it.
        </p>
        <fieldset className="field" aria-describedby={problem ? `${id}-problem` : undefined}>
          <legend>Why?</legend>
          {problem && (
            <p className="problem" id={`${id}-problem`} role="alert">
              {problem}
            </p>
          )}
          {setAsideReasons.map((reason) => (
            <label key={reason} className="one-reason">
              <input type="radio" name="reason" value={reason} /> {setAsideWords[reason]}
            </label>
          ))}
        </fieldset>
        <div className="buttons">
          <button type="submit" className="button danger" disabled={isBusy}>
            Set aside
          </button>
          <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
            Go back
          </button>
        </div>
      </form>
    </dialog>
  );
}
