import type { HTMLAttributes } from "react";
import { describedBy, type FieldProps, fieldClass, HintAndError, Label } from "#components/ui/field";

type TextFieldProps = FieldProps &
  Readonly<{
    value?: string | undefined;
    type?: "text" | "tel" | "email" | "password";
    width?: "full" | "20" | "10" | "5" | "4" | "2";
    autoComplete?: string;
    inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
    spellCheck?: boolean;
  }>;

/** One line of text; its id is its name. `width` in characters hints at the answer's length. */
export function TextField(props: TextFieldProps) {
  const { name, error, value, type = "text", width = "full", autoComplete, inputMode, spellCheck } = props;
  return (
    <div className={fieldClass(error)}>
      <Label {...props} htmlFor={name} />
      <HintAndError {...props} />
      <input
        className={width === "full" ? "input" : `input chars-${width}`}
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
