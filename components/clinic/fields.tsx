"use client";
import { type ReactNode, useEffect, useRef } from "react";

/** What stands against single fields of a form, by JSON pointer into the state. */
export type Problems = ReadonlyMap<string, string>;

/** The id of the control for a pointer: the list of problems leads to it. */
export const fieldId = (pointer: string): string => `field${pointer.replaceAll("/", "-")}`;

type FieldProps = Readonly<{
  pointer: string;
  label: string;
  hint?: string;
  problems: Problems;
  children: (attributes: { id: string; "aria-invalid": boolean; "aria-describedby"?: string }) => ReactNode;
}>;

/** A label, a hint, what is wrong, and the control. */
export function Field({ pointer, label, hint, problems, children }: FieldProps) {
  const id = fieldId(pointer);
  const problem = problems.get(pointer);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children({ id, "aria-invalid": problem !== undefined, ...(described && { "aria-describedby": described }) })}
    </div>
  );
}

type TextProps = Readonly<{
  pointer: string;
  label: string;
  hint?: string;
  problems: Problems;
  value: string;
  change: (value: string) => void;
  type?: "text" | "date" | "datetime-local" | "number";
}>;

export function TextInput({ value, change, type = "text", ...field }: TextProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input {...attributes} type={type} value={value} onChange={(event) => change(event.target.value)} />
      )}
    </Field>
  );
}

/** Words of several lines. */
export function LongText({ value, change, rows = 3, ...field }: Omit<TextProps, "type"> & Readonly<{ rows?: number }>) {
  return (
    <Field {...field}>
      {(attributes) => (
        <textarea {...attributes} rows={rows} value={value} onChange={(event) => change(event.target.value)} />
      )}
    </Field>
  );
}

type NumberProps = Omit<TextProps, "value" | "change" | "type"> &
  Readonly<{ value: number | null; change: (value: number | null) => void }>;

/** A whole number; an empty field is null. */
export function NumberInput({ value, change, ...field }: NumberProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          type="number"
          inputMode="numeric"
          value={value ?? ""}
          onChange={(event) => change(event.target.value === "" ? null : Number(event.target.value))}
        />
      )}
    </Field>
  );
}

type SelectProps = Omit<TextProps, "type"> &
  Readonly<{ options: readonly (readonly [value: string, label: string])[] }>;

export function Select({ value, change, options, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={(event) => change(event.target.value)}>
          {options.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type CheckProps = Readonly<{ label: string; checked: boolean; change: (checked: boolean) => void }>;

export function Check({ label, checked, change }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => change(event.target.checked)} />
      {label}
    </label>
  );
}

/** The problem of a field that may be an array, by the part that is wrong first. */
export const problemBelow = (problems: Problems, pointer: string): Problems => {
  const found = [...problems].find(([key]) => key === pointer || key.startsWith(`${pointer}/`));
  return found ? new Map([[pointer, found[1]]]) : new Map();
};

/** All that is wrong, at the top and in focus, each leading to its field. */
export function ProblemList({ problems }: Readonly<{ problems: Problems }>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.size > 0) list.current?.focus();
  }, [problems]);
  if (problems.size === 0) return null;
  return (
    <div className="notice alarm problem-list" role="alert" tabIndex={-1} ref={list}>
      <div>
        <b>Nothing was changed. Mend this first:</b>
        <ul>
          {[...problems].map(([pointer, message]) => (
            <li key={pointer + message}>{pointer ? <a href={`#${fieldId(pointer)}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
