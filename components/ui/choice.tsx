/** One answer to choose. `afterOr` puts the word "or" before it: "None of these", "I do not know". */
export type Option = Readonly<{
  value: string;
  label: string;
  /** One short line without a full stop (Q8) */
  hint?: string;
  /** What the choice is, in a sentence or two, above the hint */
  text?: string;
  afterOr?: boolean;
}>;

type ChoiceProps = Readonly<{
  type: "radio" | "checkbox";
  name: string;
  id: string;
  option: Option;
  checked: boolean;
}>;

export function Choice({ type, name, id, option, checked }: ChoiceProps) {
  const [textId, hintId] = [`${id}-text`, `${id}-hint`];
  const described = [option.text ? textId : "", option.hint ? hintId : ""].filter(Boolean).join(" ") || undefined;
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={described}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.text ? (
        <p className="choice-text" id={textId}>
          {option.text}
        </p>
      ) : null}
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
