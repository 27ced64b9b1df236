"use client";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { ChartFields, type ChartProblem, type Typed, typedFields } from "#components/patients/chart-fields";
import { useRequestKey } from "#components/ui/use-request-key";
import { editChart } from "#lib/chart/client";
import { isChartField } from "#lib/chart/fields";
import type { Chart } from "#lib/chart/queries";
import { type ChartRow, valueWords } from "#lib/chart/rules";
import type { ChartEdit } from "#lib/chart/schema";
import { ClientProblem, problemWords } from "#lib/client";

/** What a colleague is about to write. */
export type ChartTask = { change: "add" } | { change: "correct" | "end"; row: ChartRow };

type Props = Readonly<{
  patientId: string;
  chart: Chart;
  task: ChartTask;
  /** Reads the chart again */
  refresh: () => Promise<void>;
  written: (words: string) => void;
  close: () => void;
}>;

const titles = { add: "Add to the chart", correct: "Correct this entry", end: "No longer so?" } as const;
const done = { add: "Written into the chart", correct: "Corrected", end: "Ended" } as const;

function editOf(task: ChartTask, version: number, typed: Typed): ChartEdit | null {
  const { field, text, reason } = typed;
  const details = typed.details || null;
  if (task.change === "add") return isChartField(field) ? { change: "add", version, field, text, details } : null;
  const entryId = task.row.id;
  if (task.change === "end") return { change: "end", version, entryId, reason };
  return { change: "correct", version, entryId, text, details, reason };
}

const changed =
  "A colleague changed this chart a moment ago. What it says now is behind this window, and what you typed is still here. Check it, and press again.";

/** The words of what went wrong, and the field that they are about, if it is one. */
function problemOf(error: unknown): ChartProblem {
  if (error instanceof ClientProblem && error.status === 409) return { field: null, words: changed };
  const errors = error instanceof ClientProblem ? error.details.errors : undefined;
  const pointer: unknown = Array.isArray(errors) ? errors[0]?.pointer : undefined;
  const field = typedFields.find((name) => pointer === `/${name}`) ?? null;
  return { field, words: problemWords(error) };
}

/** One change of the chart in a native dialog. What was typed stays until it is written. */
export function ChartDialog({ patientId, chart, task, refresh, written, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const send = useRequestKey();
  const [problem, setProblem] = useState<ChartProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (problem?.field) document.getElementById(`${id}-${problem.field}`)?.focus();
  }, [problem, id]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: string) => String(form.get(name) ?? "").trim();
    const typed = { field: of("field"), text: of("text"), details: of("details"), reason: of("reason") };
    const edit = editOf(task, chart.version, typed);
    if (!edit) return setProblem({ field: "field", words: "Choose what it is" });
    setBusy(true);
    setProblem(null);
    try {
      await send(edit, (key) => editChart(patientId, edit, key));
      await refresh();
      written(done[task.change]);
      dialog.current?.close();
    } catch (error) {
      if (error instanceof ClientProblem && error.status < 500) await refresh();
      setProblem(problemOf(error));
      setBusy(false);
    }
  }

  return (
    <dialog ref={dialog} onClose={close} aria-labelledby={`${id}-title`}>
      <form onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>{titles[task.change]}</h2>
        {task.change !== "add" && (
          <p>
            The chart says: <b>{valueWords(task.row.value)}</b>. It stays in the history.
          </p>
        )}
        {problem?.field === null && (
          <p className="problem" role="alert">
            {problem.words}
          </p>
        )}
        <ChartFields id={id} task={task} problem={problem} />
        <p className="soft small chart-noted">Your name and the date are noted with it.</p>
        <div className="buttons">
          <button type="submit" className="button main" disabled={isBusy}>
            {task.change === "end" ? "End this entry" : "Write it down"}
          </button>
          <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
            Go back
          </button>
        </div>
      </form>
    </dialog>
  );
}
