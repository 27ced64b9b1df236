import { BodyRegions } from "#components/intake/body-regions";
import { FileQuestion } from "#components/intake/file-question";
import { Scale } from "#components/intake/scale";
import { SearchQuestion } from "#components/intake/search-question";
import { Checkboxes } from "#components/ui/checkboxes";
import type { Option } from "#components/ui/choice";
import { DateField } from "#components/ui/date-field";
import type { FieldProps } from "#components/ui/field";
import { Radios } from "#components/ui/radios";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { intakeText } from "#content/text/intake";
import type { Position } from "#lib/intake/answers";
import { type FormFields, type FormFinding, fieldName, otherChoice, otherName, unitName } from "#lib/intake/forms";
import {
  controlOf,
  extensionNumber,
  extensionText,
  extensionUrls,
  isExclusive,
  maxLengthOf,
  optionCode,
  optionLabel,
  type QuestionnaireItem,
  textOf,
  unitsOf,
} from "#lib/intake/questionnaire";
import type { Locale } from "#lib/locale";

export type QuestionProps = Readonly<{
  locale: Locale;
  position: Position;
  fields: FormFields;
  finding?: FormFinding | undefined;
}>;

/** Whole numbers from 0 to 10 in order, each with what it counts in a score. */
const isScale = (item: QuestionnaireItem): boolean =>
  item.answerOption?.length === 11 &&
  item.answerOption.every(
    (option, n) => optionCode(option) === String(n) && extensionNumber(option, extensionUrls.ordinalValue) === n,
  );

function optionsOf(item: QuestionnaireItem, locale: Locale): Option[] {
  const options = item.answerOption ?? [];
  const own = options.map((option, at) => {
    const before = options[at - 1];
    const afterOr = isExclusive(option) && before !== undefined && !isExclusive(before);
    return { value: optionCode(option), label: optionLabel(option, locale), afterOr };
  });
  return item.type === "open-choice" ? [...own, { value: otherChoice, label: intakeText.otherOption[locale] }] : own;
}

/** One sentence helps as a hint, without its full stop; more are a paragraph under the question (Q8). */
function helpOf(item: QuestionnaireItem, locale: Locale): Pick<FieldProps, "hint" | "text"> {
  const help = extensionText(item, extensionUrls.hint)?.[locale];
  if (help === undefined) return {};
  return /[.!?;] \S/.test(help) ? { text: help } : { hint: help.replace(/\.$/, "") };
}

function commonProps({ locale, position, finding }: QuestionProps): FieldProps {
  const { item } = position.entry;
  return {
    locale,
    name: fieldName(position),
    label: textOf(item, locale),
    optional: item.required !== true,
    error: finding?.message[locale],
    ...helpOf(item, locale),
  };
}

function ChoiceQuestion(props: QuestionProps) {
  const { locale, fields } = props;
  const { item } = props.position.entry;
  const common = commonProps(props);
  const options = optionsOf(item, locale);
  const values = fields[common.name] ?? [];
  if (controlOf(item) === "body") return <BodyRegions {...common} options={options} values={values} />;
  // A single box can be unticked, a single radio cannot.
  if (item.repeats || options.length === 1) return <Checkboxes {...common} options={options} values={values} />;
  if (isScale(item)) return <Scale {...common} options={options} value={values[0]} />;
  return <Radios {...common} options={options} value={values[0]} inline={options.length === 2} />;
}

function OpenChoice(props: QuestionProps) {
  const { locale, position, fields } = props;
  const name = otherName(fieldName(position));
  return (
    <>
      <ChoiceQuestion {...props} />
      <TextField locale={locale} name={name} label={intakeText.otherLabel[locale]} value={fields[name]?.[0]} />
    </>
  );
}

function DateQuestion(props: QuestionProps) {
  const { locale, fields, finding } = props;
  const common = commonProps(props);
  const box = (part: string) => fields[`${common.name}-${part}`]?.[0] ?? "";
  return (
    <DateField
      {...common}
      hint={common.hint ?? intakeText.dateHint[locale]}
      value={{ month: box("month"), day: box("day"), year: box("year") }}
      {...(finding?.parts ? { badParts: finding.parts } : {})}
    />
  );
}

function QuantityQuestion(props: QuestionProps) {
  const { locale, fields } = props;
  const { item } = props.position.entry;
  const common = commonProps(props);
  const units = unitsOf(item).map((unit) => ({ value: unit.code, label: textOf(unit, locale) || unit.code }));
  const only = units.length === 1 ? ` (${units[0]?.label})` : "";
  const name = unitName(common.name);
  return (
    <>
      <TextField
        {...common}
        label={`${common.label}${only}`}
        value={fields[common.name]?.[0]}
        width="5"
        inputMode="decimal"
      />
      {units.length > 1 ? (
        <Radios
          locale={locale}
          name={name}
          label={intakeText.unitLabel[locale]}
          options={units}
          value={fields[name]?.[0]}
          inline
        />
      ) : null}
    </>
  );
}

function BooleanQuestion(props: QuestionProps) {
  const { locale, fields } = props;
  const common = commonProps(props);
  const options = [
    { value: "true", label: intakeText.yes[locale] },
    { value: "false", label: intakeText.no[locale] },
  ];
  return <Radios {...common} options={options} value={fields[common.name]?.[0]} inline />;
}

/** One question with the control that its type calls for. */
export function Question(props: QuestionProps) {
  const { item } = props.position.entry;
  const common = commonProps(props);
  const value = props.fields[common.name]?.[0];
  if (controlOf(item) === "autocomplete") return <SearchQuestion common={common} item={item} fields={props.fields} />;
  if (item.type === "attachment")
    return <FileQuestion {...common} names={props.fields[common.name] ?? []} linkId={item.linkId} />;
  if (item.type === "choice") return <ChoiceQuestion {...props} />;
  if (item.type === "open-choice") return <OpenChoice {...props} />;
  if (item.type === "boolean") return <BooleanQuestion {...props} />;
  if (item.type === "date") return <DateQuestion {...props} />;
  if (item.type === "quantity") return <QuantityQuestion {...props} />;
  if (item.type === "integer") return <TextField {...common} value={value} width="5" inputMode="numeric" />;
  if (item.type === "decimal") return <TextField {...common} value={value} width="5" inputMode="decimal" />;
  if (item.type === "text") return <TextArea {...common} value={value} rows={maxLengthOf(item) > 500 ? 4 : 3} />;
  return <TextField {...common} value={value} spellCheck={false} />;
}

/** The id of the control that a link to a question leads to. */
export const questionAnchor = (position: Position, finding?: FormFinding): string => {
  const name = fieldName(position);
  if (position.entry.item.type === "date") return `${name}-${finding?.parts?.[0] ?? "month"}`;
  if (controlOf(position.entry.item) === "autocomplete") return otherName(name);
  const isOther = position.entry.item.type === "open-choice" && finding?.code === "type";
  return isOther ? otherName(name) : name;
};
