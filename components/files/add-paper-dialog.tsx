"use client";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { staffFileKinds } from "#content/text/staff-files";
import { problemWords } from "#lib/client";
import { addPaper } from "#lib/files/client";
import { type FileKind, fileKinds, fileLimits, isFileKind, type PaperVisit } from "#lib/files/schema";
import { formatDate, formatTime } from "#lib/time";

type Props = Readonly<{
  patientName: string;
  visits: readonly PaperVisit[];
  added: (kind: FileKind, isNew: boolean) => void;
  close: () => void;
}>;

const accepted = ".pdf,.jpg,.jpeg,.png,.heic,.heif,application/pdf,image/jpeg,image/png,image/heic,image/heif";

const visitWords = ({ name, start, timeZone }: PaperVisit): string => {
  const at = new Date(start);
  // The day first: a long name is cut off on a telephone.
  return `${formatDate(at, timeZone)}, ${formatTime(at, timeZone)}: ${name}`;
};

type Typed = { visitId: string; kind: FileKind; file: File };
type Problem = { field: "kind" | "file" | "all"; words: string };

/** What was filled in, or the first thing that is missing; a file that is too large is not sent first. */
function read(form: FormData): Typed | Problem {
  const [kind, file] = [form.get("kind"), form.get("file")];
  if (!isFileKind(kind)) return { field: "kind", words: "Choose what it is" };
  if (!(file instanceof File) || file.name === "") return { field: "file", words: "Choose a file" };
  if (file.size > fileLimits.bytes) return { field: "file", words: "The file is larger than 20 MB" };
  return { visitId: String(form.get("visit")), kind, file };
}

/** How far it is: on its way, then read and made safe by the server, which tells nothing in between. */
function Progress({ share }: Readonly<{ share: number }>) {
  const words = share < 1 ? `Sending, ${Math.round(share * 100)} percent` : "Checking the file";
  return (
    <p className="sending" role="status">
      {words}
      <progress aria-label={words} max={1} {...(share < 1 && { value: share })} />
    </p>
  );
}

type FieldsProps = Readonly<{ id: string; visits: readonly PaperVisit[]; problem: Problem | null }>;

/** What it is, which visit it is for, and the file; each problem beside its field. */
function Fields({ id, visits, problem }: FieldsProps) {
  const wrong = (field: Problem["field"]) =>
    problem?.field === field && (
      <p className="problem" id={`${id}-${field}-problem`} role="alert">
        {problem.words}
      </p>
    );
  const fileProblem = problem?.field === "file" && { "aria-invalid": true, "aria-describedby": `${id}-file-problem` };
  return (
    <>
      {wrong("all")}
      <fieldset className="field" aria-describedby={problem?.field === "kind" ? `${id}-kind-problem` : undefined}>
        <legend>What is it?</legend>
        {wrong("kind")}
        {fileKinds.map((kind) => (
          <label key={kind} className="one-reason">
            <input type="radio" name="kind" value={kind} /> {staffFileKinds[kind]}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-visit`}>For which visit?</label>
        <select id={`${id}-visit`} name="visit">
          {visits.map((visit) => (
            <option key={visit.id} value={visit.id}>
              {visitWords(visit)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-file`}>Scan or photo</label>
        <span className="hint">PDF, JPEG, PNG or HEIC, at most 20 MB</span>
        {wrong("file")}
        <input id={`${id}-file`} type="file" name="file" accept={accepted} {...fileProblem} />
      </div>
    </>
  );
}

/** A paper that came to the desk, in a native dialog. What was chosen stays until the paper is kept. */
export function AddPaperDialog({ patientName, visits, added, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stop = useRef<AbortController | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    return () => stop.current?.abort();
  }, []);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = read(new FormData(event.currentTarget));
    if ("words" in typed) return setProblem(typed);
    setProblem(null);
    setShare(0);
    const controller = new AbortController();
    stop.current = controller;
    try {
      const { isNew } = await addPaper(typed, { progress: setShare, signal: controller.signal });
      added(typed.kind, isNew);
      dialog.current?.close();
    } catch (error) {
      if (!controller.signal.aborted) setProblem({ field: "all", words: problemWords(error) });
    }
    setShare(null);
  }

  return (
    <dialog ref={dialog} onClose={close} aria-labelledby={`${id}-title`}>
      <form onSubmit={send} noValidate>
        <h2 id={`${id}-title`}>Add a paper</h2>
        <p>
          A letter, card or report of <b>{patientName}</b>. Your name is noted with it.
        </p>
        <Fields id={id} visits={visits} problem={problem} />
        {share !== null && <Progress share={share} />}
        <div className="buttons">
          <button type="submit" className="button main" disabled={share !== null}>
            Add it
          </button>
          <button
            type="button"
            className="button plain"
            onClick={() => (share === null ? dialog.current?.close() : stop.current?.abort())}
          >
            {share === null ? "Go back" : "Stop sending"}
          </button>
        </div>
      </form>
    </dialog>
  );
}
