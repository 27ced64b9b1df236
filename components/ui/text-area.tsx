import { describedBy, type FieldProps, fieldClass, HintAndError, Label } from "#components/ui/field";

export function TextArea(props: FieldProps & Readonly<{ value?: string | undefined; rows?: number }>) {
  const { name, error, value, rows = 4 } = props;
  return (
    <div className={fieldClass(error)}>
      <Label {...props} htmlFor={name} />
      <HintAndError {...props} />
      <textarea
        className="input"
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
