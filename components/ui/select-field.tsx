import { describedBy, type FieldProps, fieldClass, HintAndError, Label } from "#components/ui/field";

type SelectFieldProps = FieldProps &
  Readonly<{
    value?: string | undefined;
    /** What stands there until something is chosen */
    unchosen: string;
    options: readonly Readonly<{ value: string; label: string }>[];
  }>;

/** One of many short answers that everybody knows, such as a time of day; for few answers radios are easier. */
export function SelectField(props: SelectFieldProps) {
  const { name, error, value = "", unchosen, options } = props;
  return (
    <div className={fieldClass(error)}>
      <Label {...props} htmlFor={name} />
      <HintAndError {...props} />
      <select
        className="input chars-10"
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      >
        <option value="">{unchosen}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
