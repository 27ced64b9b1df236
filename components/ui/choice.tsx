/** One answer to choose. `afterOr` puts the word "or" before it: "None of these", "I do not know". */
export type Option = Readonly<{ value: string; label: string; hint?: string; afterOr?: boolean }>;

type ChoiceProps = Readonly<{
  type: "radio" | "checkbox";
  name: string;
  id: string;
  option: Option;
  checked: boolean;
}>;

export function Choice({ type, name, id, option, checked }: ChoiceProps) {
  const hintId = option.hint ? `${id}-hint` : undefined;
  return (
    <div className="choice">
      <input type={type} id={id} name={name} value={option.value} defaultChecked={checked} aria-describedby={hintId} />
      <label htmlFor={id}>{option.label}</label>
      {option.hint ? (
        <div className="hint" id={hintId}>
          {option.hint}
        </div>
      ) : null}
    </div>
  );
}

/** The first control carries the name as its id, so that an error link can find it. */
export const choiceId = (name: string, index: number): string => (index === 0 ? name : `${name}-${index + 1}`);
