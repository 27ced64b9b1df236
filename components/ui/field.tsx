import type { ReactNode } from "react";
import { formText } from "#content/text/site";
import type { Locale } from "#lib/locale";

/** What every form component takes. `isHeading` makes the label or legend the page's h1 (Q1). */
export type FieldProps = Readonly<{
  locale: Locale;
  name: string;
  label: string;
  isHeading?: boolean;
  /** One short sentence without a full stop; longer help is `text` (Q8). */
  hint?: string;
  /** Help that takes more than a line: a paragraph under the question. */
  text?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
}>;

const hintId = (name: string) => `${name}-hint`;
const errorId = (name: string) => `${name}-error`;

/** The ids that describe a control, in the order in which they are read; undefined when there are none. */
export function describedBy({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">): string | undefined {
  const ids = [hint ? hintId(name) : "", error ? errorId(name) : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export const fieldClass = (error: string | undefined): string => (error ? "field bad" : "field");

function LabelText({ locale, label, optional, isHeading }: FieldProps) {
  const text = (
    <>
      {label}
      {optional ? <span className="optional"> {formText.optional[locale]}</span> : null}
    </>
  );
  return isHeading ? <h1>{text}</h1> : text;
}

/** A label, which an h1 wraps when it is the page's heading: a label may not hold a heading. */
export function Label({ htmlFor, ...props }: FieldProps & Readonly<{ htmlFor: string }>) {
  const label = (
    <label className="label" htmlFor={htmlFor}>
      <LabelText {...props} isHeading={false} />
    </label>
  );
  return props.isHeading ? <h1>{label}</h1> : label;
}

type HelpProps = Pick<FieldProps, "locale" | "name" | "hint" | "text" | "error">;

export function HintAndError({ locale, name, hint, text, error }: HelpProps) {
  return (
    <>
      {text ? <p className="field-text">{text}</p> : null}
      {hint ? (
        <div className="hint" id={hintId(name)}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="message" id={errorId(name)}>
          <span className="visually-hidden">{formText.errorPrefix[locale]}</span> {error}
        </p>
      ) : null}
    </>
  );
}

/** A question with several controls: its words are the legend. */
export function Fieldset({ children, ...props }: FieldProps & Readonly<{ children: ReactNode }>) {
  return (
    <fieldset className={fieldClass(props.error)} aria-describedby={describedBy(props)}>
      <legend className="label">
        <LabelText {...props} />
      </legend>
      <HintAndError {...props} />
      {children}
    </fieldset>
  );
}
