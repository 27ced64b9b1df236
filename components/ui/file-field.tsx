import { describedBy, type FieldProps, fieldClass, HintAndError, Label } from "#components/ui/field";

type FileFieldProps = FieldProps & Readonly<{ accept: string }>;

/** One file. A phone offers its camera by itself: `capture` would take the choice of a photo away. */
export function FileField(props: FileFieldProps) {
  const { name, error, accept } = props;
  return (
    <div className={fieldClass(error)}>
      <Label {...props} htmlFor={name} />
      <HintAndError {...props} />
      <input
        className="file-input"
        id={name}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
