import type { FieldProps } from "#components/ui/field";
import { Radios } from "#components/ui/radios";
import { TextField } from "#components/ui/text-field";
import { intakeText } from "#content/text/intake";
import { type FormFields, otherChoice, otherName } from "#lib/intake/forms";
import { findOptions } from "#lib/intake/option-search";
import { optionCode, optionLabel, type QuestionnaireItem } from "#lib/intake/questionnaire";

type SearchProps = Readonly<{ common: FieldProps; item: QuestionnaireItem; fields: FormFields }>;

/** What was found for the words typed: to choose one, or to keep the words. */
function Found({ common, item, typed }: Readonly<{ common: FieldProps; item: QuestionnaireItem; typed: string }>) {
  const { locale, name } = common;
  if (typed.trim().length < 2) return <p className="hint">{intakeText.findShort[locale]}</p>;
  const found = findOptions(item, typed).map((option) => ({
    value: optionCode(option),
    label: optionLabel(option, locale),
  }));
  if (found.length === 0)
    return (
      <p className="found" role="status">
        {intakeText.findNone[locale]}
      </p>
    );
  const options = [...found, { value: otherChoice, label: intakeText.findAsTyped[locale], afterOr: true }];
  return <Radios locale={locale} name={name} label={intakeText.findLabel[locale]} options={options} />;
}

/**
 * A name out of a list too long to read: type it, press search, choose. The button stands first in the form, so that
 * Enter searches. Whatever was typed can be kept as it is.
 */
export function SearchQuestion({ common, item, fields }: SearchProps) {
  const { locale, name } = common;
  const [code] = fields[name] ?? [];
  const chosen = item.answerOption?.find((option) => optionCode(option) === code);
  const typed = fields[otherName(name)]?.[0] ?? (chosen ? optionLabel(chosen, locale) : "");
  return (
    <div className="search">
      <TextField {...common} name={otherName(name)} value={typed} spellCheck={false} autoComplete="off" />
      <button type="submit" className="button quiet" name="find" value={name}>
        {intakeText.find[locale]}
      </button>
      {fields.find?.[0] === name ? <Found common={common} item={item} typed={typed} /> : null}
    </div>
  );
}
