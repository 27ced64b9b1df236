import type { ReactNode } from "react";
import type { ChartTask } from "#components/patients/chart-dialog";
import { chartFieldOf, chartFields, chartGroups } from "#lib/chart/fields";

export const typedFields = ["field", "text", "details", "reason"] as const;
export type Typed = Record<(typeof typedFields)[number], string>;

/** What went wrong, in words, and with which field; null where it is none of them. */
export type ChartProblem = { field: keyof Typed | null; words: string };

type About = { id: string; name: keyof Typed; "aria-invalid": boolean; "aria-describedby"?: string };
type FieldProps = Readonly<{
  id: string;
  name: keyof Typed;
  label: string;
  hint?: string;
  problem: ChartProblem | null;
  children: (about: About) => ReactNode;
}>;

/** A label, its hint and what is wrong with it, tied to what is typed. */
function Field({ id, name, label, hint, problem, children }: FieldProps) {
  const own = `${id}-${name}`;
  const isWrong = problem?.field === name;
  const described = [hint && `${own}-hint`, isWrong && `${own}-problem`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={own}>{label}</label>
      {hint && (
        <p className="hint" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p className="problem" id={`${own}-problem`} role="alert">
          {problem.words}
        </p>
      )}
      {children({ id: own, name, "aria-invalid": isWrong, ...(described && { "aria-describedby": described }) })}
    </div>
  );
}

/** What of the chart it is, by the parts of the chart. */
function FieldChoice(about: About) {
  return (
    <select {...about} className="chip" defaultValue="">
      <option value="" disabled>
        Choose
      </option>
      {chartGroups.map(({ code, label }) => (
        <optgroup key={code} label={label}>
          {chartFields
            .filter((field) => chartFieldOf(field).group === code)
            .map((field) => (
              <option key={field} value={field}>
                {chartFieldOf(field).label}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

type Props = Readonly<{ id: string; task: ChartTask; problem: ChartProblem | null }>;

/** What a change of the chart asks for: the value, unless it ends; why, unless it is new. */
export function ChartFields({ id, task, problem }: Props) {
  const value = task.change === "correct" ? task.row.value : null;
  const own = { id, problem };
  return (
    <>
      {task.change === "add" && (
        <Field {...own} name="field" label="What is it?">
          {FieldChoice}
        </Field>
      )}
      {task.change !== "end" && (
        <>
          <Field {...own} name="text" label="What the chart should say">
            {(about) => <input {...about} maxLength={300} autoComplete="off" defaultValue={value?.text} />}
          </Field>
          <Field {...own} name="details" label="Details, if there are any" hint="Dose, reaction, since when">
            {(about) => <input {...about} maxLength={500} autoComplete="off" defaultValue={value?.details ?? ""} />}
          </Field>
        </>
      )}
      {task.change !== "add" && (
        <Field {...own} name="reason" label="Why?">
          {(about) => <input {...about} maxLength={300} autoComplete="off" />}
        </Field>
      )}
    </>
  );
}
