"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { ChartDialog, type ChartTask } from "#components/patients/chart-dialog";
import { Notice } from "#components/staff/notice";
import { patientChartOptions } from "#lib/chart/client";
import { chartFieldOf } from "#lib/chart/fields";
import type { Chart as PatientChart } from "#lib/chart/queries";
import { type ChartRow, valueWords } from "#lib/chart/rules";
import { formatDate } from "#lib/time";

const acts = { accepted: "accepted", declined: "kept out", ended: "no longer so" } as const;

/** What a colleague did by hand. */
const handOf = ({ act, source }: ChartRow): string =>
  act === "ended" ? "ended" : source.responseId === null && source.reason ? "corrected" : "entered";

/** Where a value came from: the form that said it, or who wrote it. */
function Source({ row, timeZone }: Readonly<{ row: ChartRow; timeZone: string }>) {
  const { source, value } = row;
  const { at, by, responseId } = source;
  const day = formatDate(new Date(at), timeZone);
  if (responseId === null)
    return (
      <span className="soft small">
        {handOf(row)} by {by} on {day}
        {source.reason && `. Why: ${source.reason}`}
      </span>
    );
  return (
    <span className="soft small">
      <Link href={`/desk/intake/${responseId}`} prefetch={false}>
        health form<span className="visually-hidden"> with {valueWords(value)}</span>
      </Link>
      , {day}, {by}
    </span>
  );
}

function History({ history, timeZone }: Readonly<{ history: readonly ChartRow[]; timeZone: string }>) {
  return (
    <details>
      <summary>Every change · {history.length}</summary>
      <ul className="chart-history">
        {history.map((row) => (
          <li key={row.id}>
            {chartFieldOf(row.field).label}: <b>{valueWords(row.value)}</b>{" "}
            {row.source.responseId !== null && `${acts[row.act]} `}
            <Source row={row} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type EntryProps = Readonly<{ row: ChartRow; timeZone: string; edit: ((task: ChartTask) => void) | null }>;

function Entry({ row, timeZone, edit }: EntryProps) {
  const what = valueWords(row.value);
  return (
    <dd>
      <b>{what}</b> <Source row={row} timeZone={timeZone} />
      {edit && (
        <span className="buttons">
          <button type="button" className="button plain" onClick={() => edit({ change: "correct", row })}>
            Correct<span className="visually-hidden"> {what}</span>
          </button>
          <button type="button" className="button plain" onClick={() => edit({ change: "end", row })}>
            No longer so<span className="visually-hidden"> {what}</span>
          </button>
        </span>
      )}
    </dd>
  );
}

type Props = Readonly<{ patientId: string; initial: PatientChart; timeZone: string }>;

/**
 * The standing record: what was accepted from the health forms and what colleagues wrote, each value with its source,
 * its day and who. It is read more often than written: what changes it is shown on demand.
 */
export function Chart({ patientId, initial, timeZone }: Props) {
  const client = useQueryClient();
  const options = patientChartOptions(patientId);
  const { data: chart } = useQuery({ ...options, initialData: initial });
  const [isEditing, setEditing] = useState(false);
  const [task, setTask] = useState<ChartTask | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const groups = chart.groups.filter(({ fields }) => fields.length > 0);
  const refresh = () => client.invalidateQueries({ queryKey: options.queryKey });
  const begin = (next: ChartTask) => {
    setSaid(null);
    setTask(next);
  };
  return (
    <>
      {said && <Notice tone="good">{said}</Notice>}
      {groups.length === 0 && (
        <p className="soft">
          Nothing yet. Answers come here when a health form is accepted, or when you write them down.
        </p>
      )}
      <p className="buttons chart-acts">
        <button type="button" className="button" onClick={() => begin({ change: "add" })}>
          Add to the chart
        </button>
        {groups.length > 0 && (
          <button type="button" className="button" aria-pressed={isEditing} onClick={() => setEditing(!isEditing)}>
            Correct or end an entry
          </button>
        )}
      </p>
      <div className="chart">
        {groups.map(({ code, label, fields }) => (
          <section key={code} aria-labelledby={`chart-${code}`}>
            <h3 id={`chart-${code}`}>{label}</h3>
            <dl>
              {fields.map((field) => (
                <div key={field.code}>
                  <dt>{field.label}</dt>
                  {field.entries.map((row) => (
                    <Entry key={row.id} row={row} timeZone={timeZone} edit={isEditing ? begin : null} />
                  ))}
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {chart.history.length > 0 && <History history={chart.history} timeZone={timeZone} />}
      {task && (
        <ChartDialog
          patientId={patientId}
          chart={chart}
          task={task}
          refresh={refresh}
          written={setSaid}
          close={() => setTask(null)}
        />
      )}
    </>
  );
}
