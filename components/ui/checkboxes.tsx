import { Fragment } from "react";
import { Choice, choiceId, type Option } from "#components/ui/choice";
import { type FieldProps, Fieldset } from "#components/ui/field";
import { formText } from "#content/text/site";

type CheckboxesProps = FieldProps & Readonly<{ options: readonly Option[]; values?: readonly string[] }>;

/**
 * Any number of answers. "None of these" is an option with `afterOr`; without script the server tells a reader
 * who ticks it beside another one.
 */
export function Checkboxes(props: CheckboxesProps) {
  const { locale, name, options, values = [] } = props;
  return (
    <Fieldset {...props}>
      <div className="choices">
        {options.map((option, index) => (
          <Fragment key={option.value}>
            {option.afterOr ? <div className="choices-or">{formText.or[locale]}</div> : null}
            <Choice
              type="checkbox"
              name={name}
              id={choiceId(name, index)}
              option={option}
              checked={values.includes(option.value)}
            />
          </Fragment>
        ))}
      </div>
    </Fieldset>
  );
}
