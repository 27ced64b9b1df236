import { choiceId, type Option } from "#components/ui/choice";
import { type FieldProps, Fieldset } from "#components/ui/field";
import { intakeText } from "#content/text/intake";
import { fillIn } from "#lib/locale";

type ScaleProps = FieldProps & Readonly<{ options: readonly Option[]; value?: string | undefined }>;

/**
 * 0 to 10 as a row of radios that wraps: never a slider, which has the highest failure rate in older people
 * (Herr 2004). The words of both ends stand above the row, and in the names of the two radios.
 */
export function Scale(props: ScaleProps) {
  const { locale, name, options, value } = props;
  const ends = options.filter((option) => option.label !== option.value);
  const wordsOf = (option: Option) => option.label.slice(option.value.length).trim();
  return (
    <Fieldset {...props}>
      <ul className="scale-ends" aria-hidden="true">
        {ends.map((option) => (
          <li key={option.value}>
            {fillIn(intakeText.scaleEnd[locale], { number: option.value, words: wordsOf(option) })}
          </li>
        ))}
      </ul>
      <div className="scale">
        {options.map((option, index) => {
          const id = choiceId(name, index);
          const words = wordsOf(option);
          return (
            <div key={option.value}>
              <input type="radio" id={id} name={name} value={option.value} defaultChecked={option.value === value} />
              <label htmlFor={id}>
                {option.value}
                {words ? <span className="visually-hidden"> {words}</span> : null}
              </label>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
