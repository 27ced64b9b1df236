"use client";
import type { ReactNode } from "react";
import { type ChartChoice, type ChartProposal, choicesFor } from "#lib/chart/choices";
import { chartFieldOf } from "#lib/chart/fields";
import { type ChartRow, valueWords } from "#lib/chart/rules";
import { formatDate } from "#lib/time";

export type ChartChoices = Readonly<Record<string, ChartChoice>>;
type Choose = (key: string, choice: ChartChoice) => void;
type Props = Readonly<{
  proposals: readonly ChartProposal[];
  choices: ChartChoices;
  choose: Choose;
  mayDecide: boolean;
  timeZone: string;
}>;

function Source({ row, timeZone }: Readonly<{ row: ChartRow; timeZone: string }>) {
  const { at, by } = row.source;
  return (
    <span className="soft small">
      {formatDate(new Date(at), timeZone)}, {by}
    </span>
  );
}

type RowProps = Readonly<{
  proposal: ChartProposal;
  choices: ChartChoices;
  choose: Choose;
  isOff: boolean;
  timeZone: string;
}>;

/** Two values side by side, and nothing chosen beforehand. */
function Difference({ proposal, choices, choose, isOff, timeZone }: RowProps) {
  const { key, field, now, chart } = proposal;
  if (!now || !chart) return null;
  const name = chartFieldOf(field).label;
  const offered = [
    { choice: "keep" as const, label: "Keep the chart’s", value: chart.value, row: chart },
    { choice: "accept" as const, label: "Take the form’s", value: now, row: null },
  ];
  return (
    <fieldset className="difference" disabled={isOff}>
      <legend>{name}</legend>
      {offered.map(({ choice, label, value, row }) => (
        <label key={choice}>
          <input
            type="radio"
            name={`chart ${key}`}
            checked={choices[key] === choice}
            onChange={() => choose(key, choice)}
          />
          <span>
            <span className="soft">{label}</span> <b>{valueWords(value)}</b>{" "}
            {row && <Source row={row} timeZone={timeZone} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One tick: on takes the form's word, off leaves the chart as it is. */
function Tick({ proposal, choices, choose, isOff, timeZone }: RowProps) {
  const { key, field, now, chart, declined, state } = proposal;
  const [usual = "keep", other = "accept"] = choicesFor(proposal);
  const taken = usual === "keep" ? other : usual;
  const value = now ?? chart?.value;
  if (!value) return null;
  return (
    <label className="tick">
      <input
        type="checkbox"
        disabled={isOff}
        checked={(choices[key] ?? usual) === taken}
        onChange={(event) => choose(key, event.target.checked ? taken : "keep")}
      />
      <span>
        <span className="soft">{chartFieldOf(field).label}</span> <b>{valueWords(value)}</b>{" "}
        {state === "absent" && chart && <Source row={chart} timeZone={timeZone} />}
        {declined && (
          <>
            <span className="soft">kept out on</span> <Source row={declined} timeZone={timeZone} />
          </>
        )}
      </span>
    </label>
  );
}

function Part({
  title,
  hint,
  isOpen,
  children,
}: Readonly<{ title: string; hint: string; isOpen: boolean; children: ReactNode }>) {
  return (
    <details open={isOpen} className="chart-part">
      <summary>{title}</summary>
      <p className="soft small">{hint}</p>
      {children}
    </details>
  );
}

/** What this form changes in the patient's standing record: differences to decide, what is new, what it no longer says. */
export function ChartSection({ proposals, choices, choose, mayDecide, timeZone }: Props) {
  const of = (state: ChartProposal["state"]) => proposals.filter((proposal) => proposal.state === state);
  const [differs, fresh, declined, absent, same] = [of("differs"), of("new"), of("declined"), of("absent"), of("same")];
  const shared = { choices, choose, isOff: !mayDecide, timeZone };
  const ticks = (found: readonly ChartProposal[]) => (
    <div className="ticks">
      {found.map((proposal) => (
        <Tick key={proposal.key} proposal={proposal} {...shared} />
      ))}
    </div>
  );
  return (
    <section className="chart-section" aria-labelledby="chart">
      <h2 id="chart">Into the chart</h2>
      {proposals.length === 0 && <p className="soft">Nothing in this form goes into the chart.</p>}
      {differs.length > 0 && (
        <div id="differences" tabIndex={-1}>
          <p>
            <b>
              {differs.length === 1 ? "1 answer differs" : `${differs.length} answers differ`} from the chart: choose
              before you accept.
            </b>
          </p>
          <div className="differences">
            {differs.map((proposal) => (
              <Difference key={proposal.key} proposal={proposal} {...shared} />
            ))}
          </div>
        </div>
      )}
      {fresh.length > 0 && (
        <Part title={`New · ${fresh.length}`} hint="Accepting takes what is ticked." isOpen={differs.length > 0}>
          {ticks(fresh)}
        </Part>
      )}
      {declined.length > 0 && (
        <Part title={`Kept out before · ${declined.length}`} hint="Tick what goes in now." isOpen>
          {ticks(declined)}
        </Part>
      )}
      {absent.length > 0 && (
        <Part
          title={`In the chart, not in this form · ${absent.length}`}
          hint="Tick what is no longer so; the rest stays."
          isOpen
        >
          {ticks(absent)}
        </Part>
      )}
      {same.length > 0 && (
        <p className="soft">{same.length === 1 ? "1 answer is" : `${same.length} answers are`} as the chart says.</p>
      )}
    </section>
  );
}
