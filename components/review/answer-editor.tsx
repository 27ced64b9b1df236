"use client";
import { useId } from "react";
import type { Position } from "#lib/intake/answers";
import { dateParts } from "#lib/intake/form-dates";
import { type FormFields, fieldName, otherChoice, otherName, unitName } from "#lib/intake/forms";
import {
  controlOf,
  maxLengthOf,
  optionCode,
  optionLabel,
  type QuestionnaireItem,
  textOf,
  unitsOf,
} from "#lib/intake/questionnaire";

type Props = Readonly<{
  position: Position;
  question: string;
  fields: FormFields;
  change: (fields: FormFields) => void;
  problem?: string | undefined;
}>;
type Control = Omit<Props, "problem"> & Readonly<{ name: string; item: QuestionnaireItem; invalid: object }>;

const yesNo = [
  { value: "true", label: "Yes" },
  { value: "false", label: "No" },
];

function optionsOf(item: QuestionnaireItem) {
  if (item.type === "boolean") return yesNo;
  const own = (item.answerOption ?? []).map((option) => ({
    value: optionCode(option),
    label: optionLabel(option, "en"),
  }));
  return item.type === "open-choice" ? [...own, { value: otherChoice, label: "Something else" }] : own;
}

function Choices({ name, item, fields, change, invalid }: Control) {
  const chosen = fields[name] ?? [];
  const options = optionsOf(item);
  const isSeveral = item.repeats === true || options.length === 1;
  const one = item.required ? options : [...options, { value: "", label: "No answer" }];
  const isOn = (value: string) => (value === "" ? chosen.length === 0 : chosen.includes(value));
  const choose = (value: string, on: boolean) => {
    const several = on ? [...chosen, value] : chosen.filter((code) => code !== value);
    change({ ...fields, [name]: isSeveral ? several : value === "" ? [] : [value] });
  };
  return (
    <div className="choices">
      {(isSeveral ? options : one).map(({ value, label }) => (
        <label key={value}>
          <input
            {...invalid}
            type={isSeveral ? "checkbox" : "radio"}
            name={name}
            checked={isOn(value)}
            onChange={(event) => choose(value, event.target.checked)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

/** A name out of many, such as a medicine: typed, with those that we know offered. */
function Name({ name, item, question, fields, change, invalid }: Control) {
  const list = useId();
  const options = item.answerOption ?? [];
  const chosen = options.find((option) => fields[name]?.includes(optionCode(option)));
  const typed = fields[otherName(name)]?.[0] ?? (chosen ? optionLabel(chosen, "en") : "");
  return (
    <>
      <input
        {...invalid}
        aria-label={question}
        value={typed}
        list={list}
        autoComplete="off"
        onChange={({ target }) => change({ [name]: [], [otherName(name)]: [target.value] })}
      />
      <datalist id={list}>
        {options.map((option) => (
          <option key={optionCode(option)} value={optionLabel(option, "en")} />
        ))}
      </datalist>
    </>
  );
}

const boxes = { month: "Month", day: "Day", year: "Year" } as const;

function DateBoxes({ name, fields, change, invalid }: Control) {
  return (
    <div className="boxes">
      {dateParts.map((part) => (
        <label key={part}>
          {boxes[part]}
          <input
            {...invalid}
            inputMode="numeric"
            size={part === "year" ? 4 : 2}
            maxLength={10}
            value={fields[`${name}-${part}`]?.[0] ?? ""}
            onChange={({ target }) => change({ ...fields, [`${name}-${part}`]: [target.value] })}
          />
        </label>
      ))}
    </div>
  );
}

function Typed({ name, item, question, fields, change, invalid }: Control) {
  const units = item.type === "quantity" ? unitsOf(item) : [];
  const [value = "", ...more] = fields[name] ?? [];
  const own = {
    ...invalid,
    "aria-label": question,
    value,
    maxLength: maxLengthOf(item),
    onChange: ({ target }: { target: { value: string } }) => change({ ...fields, [name]: [target.value, ...more] }),
  };
  if (item.type === "text") return <textarea {...own} rows={3} />;
  return (
    <div className="boxes">
      <input {...own} autoComplete="off" />
      {units.length === 1 && <span>{units[0]?.display ?? units[0]?.code}</span>}
      {units.length > 1 && (
        <select
          aria-label="Unit"
          className="chip"
          value={fields[unitName(name)]?.[0] ?? ""}
          onChange={({ target }) => change({ ...fields, [unitName(name)]: [target.value] })}
        >
          <option value="">Unit</option>
          {units.map((unit) => (
            <option key={unit.code} value={unit.code}>
              {textOf(unit, "en") || unit.code}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function ControlOf(control: Control) {
  const { item, name, fields, change } = control;
  if (controlOf(item) === "autocomplete") return <Name {...control} />;
  if (item.type === "date") return <DateBoxes {...control} />;
  if (item.type === "boolean" || item.type === "choice") return <Choices {...control} />;
  if (item.type !== "open-choice") return <Typed {...control} />;
  const words = fields[otherName(name)]?.[0] ?? "";
  return (
    <>
      <Choices {...control} />
      {fields[name]?.includes(otherChoice) && (
        <input
          aria-label="In their own words"
          value={words}
          onChange={({ target }) => change({ ...fields, [otherName(name)]: [target.value] })}
        />
      )}
    </>
  );
}

/** The controls for another answer to one question, as its type wants them. */
export function AnswerEditor({ position, question, fields, change, problem }: Props) {
  const { item } = position.entry;
  const id = useId();
  const invalid = problem ? { "aria-invalid": true, "aria-describedby": `${id}-problem` } : {};
  return (
    <fieldset className="editor field">
      <legend>{question}</legend>
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <ControlOf {...{ position, question, fields, change, item, invalid }} name={fieldName(position)} />
    </fieldset>
  );
}
