import { Fragment } from "react";
import { Choice, choiceId, type Option } from "#components/ui/choice";
import { type FieldProps, Fieldset } from "#components/ui/field";
import { formText } from "#content/text/site";

type RadiosProps = FieldProps & Readonly<{ options: readonly Option[]; value?: string | undefined; inline?: boolean }>;

/** One answer of several, none preselected (Q10). `inline` is for two short ones. */
export function Radios(props: RadiosProps) {
  const { locale, name, options, value, inline = false } = props;
  return (
    <Fieldset {...props}>
      <div className={inline ? "choices in-line" : "choices"}>
        {options.map((option, index) => (
          <Fragment key={option.value}>
            {option.afterOr ? <div className="choices-or">{formText.or[locale]}</div> : null}
            <Choice
              type="radio"
              name={name}
              id={choiceId(name, index)}
              option={option}
              checked={option.value === value}
            />
          </Fragment>
        ))}
      </div>
    </Fieldset>
  );
}
