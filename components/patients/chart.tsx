import Link from "next/link";
import { chartFieldOf } from "#lib/chart/fields";
import type { Chart as PatientChart } from "#lib/chart/queries";
import type { ChartRow, ChartValue } from "#lib/chart/rules";
import { formatDate } from "#lib/time";

type Props = Readonly<{ chart: PatientChart; timeZone: string }>;

const words = ({ text, details }: ChartValue): string => (details ? `${text}: ${details}` : text);
const acts = { accepted: "accepted", declined: "kept out", ended: "no longer so" } as const;

function Source({ row, timeZone }: Readonly<{ row: ChartRow; timeZone: string }>) {
  const { at, by, responseId } = row.source;
  return (
    <span className="soft small">
      <Link href={`/desk/intake/${responseId}`} prefetch={false}>
        health form<span className="visually-hidden"> with {words(row.value)}</span>
      </Link>
      , {formatDate(new Date(at), timeZone)}, {by}
    </span>
  );
}

function History({ chart: { history }, timeZone }: Props) {
  return (
    <details>
      <summary>Every change · {history.length}</summary>
      <ul className="chart-history">
        {history.map((row) => (
          <li key={row.id}>
            {chartFieldOf(row.field).label}: <b>{words(row.value)}</b> {acts[row.act]}{" "}
            <Source row={row} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The standing record: what was accepted from the health forms, each value with its form, its day and who took it. */
export function Chart({ chart, timeZone }: Props) {
  const groups = chart.groups.filter(({ fields }) => fields.length > 0);
  if (groups.length === 0)
    return <p className="soft">Nothing yet. Answers come here when a health form is accepted.</p>;
  return (
    <>
      <div className="chart">
        {groups.map(({ code, label, fields }) => (
          <section key={code} aria-labelledby={`chart-${code}`}>
            <h3 id={`chart-${code}`}>{label}</h3>
            <dl>
              {fields.map((field) => (
                <div key={field.code}>
                  <dt>{field.label}</dt>
                  {field.entries.map((row) => (
                    <dd key={row.id}>
                      <b>{words(row.value)}</b> <Source row={row} timeZone={timeZone} />
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <History chart={chart} timeZone={timeZone} />
    </>
  );
}
