import { Checkboxes } from "#components/ui/checkboxes";
import { DateField, type DatePart } from "#components/ui/date-field";
import { errorFor, type FieldError } from "#components/ui/error-summary";
import { Radios } from "#components/ui/radios";
import { SelectField } from "#components/ui/select-field";
import { waitlistText as say } from "#content/text/waitlist";
import { fillIn, type Locale } from "#lib/locale";
import { formatPlainDate } from "#lib/time";
import { anyValue } from "#lib/waitlist/wish-form";
import { dayTimes, spans, type WishQuestion } from "#lib/waitlist/wish-schema";
import type { WishOptions } from "#lib/waitlist/wishes";
import { minuteWord, weekdayWord } from "#lib/waitlist/wording";

export type WishFieldsProps = Readonly<{
  locale: Locale;
  question: WishQuestion;
  options: WishOptions;
  /** The fields as they were answered or sent */
  fields: Readonly<Record<string, string | string[]>>;
  today: string;
  errors: readonly FieldError[];
}>;

const all = (value: string | string[] | undefined): string[] => [value ?? []].flat();
const one = (value: string | string[] | undefined): string => all(value)[0] ?? "";

type Choices = readonly Readonly<{ value: string; label: string }>[];

function Boxes({
  question,
  choices,
  ...props
}: WishFieldsProps & Readonly<{ question: "place" | "days" | "doctor"; choices: Choices }>) {
  const { locale, fields, errors } = props;
  const { title, any } = say[question];
  return (
    <Checkboxes
      locale={locale}
      name={question}
      label={title[locale]}
      isHeading
      error={errorFor(errors, question)}
      options={[...choices, { value: anyValue, label: any[locale], afterOr: true }]}
      values={all(fields[question])}
    />
  );
}

const step = 30;
const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Two times of day, each chosen from the half hours in which the clinic is open. */
function Hours({ locale, options, fields, errors }: WishFieldsProps) {
  const { title, from, until, choose } = say.hours;
  const count = Math.floor((options.closes - options.opens) / step) + 1;
  const times = Array.from({ length: count }, (_, index) => options.opens + index * step).map((minute) => ({
    value: clockOf(minute),
    label: minuteWord(minute, locale),
  }));
  const common = { locale, unchosen: choose[locale] };
  return (
    <>
      <h1 className="mb-6">{title[locale]}</h1>
      <SelectField
        {...common}
        name="from"
        label={from[locale]}
        error={errorFor(errors, "from")}
        value={one(fields.from)}
        options={times.slice(0, -1)}
      />
      <SelectField
        {...common}
        name="until"
        label={until[locale]}
        error={errorFor(errors, "until")}
        value={one(fields.until)}
        options={times.slice(1)}
      />
    </>
  );
}

function Dates({ locale, fields, errors, today }: WishFieldsProps) {
  const { title, hint } = say.dates;
  const example = formatPlainDate(today, locale);
  return (
    <>
      <h1 className="mb-6">{title[locale]}</h1>
      {(["first", "last"] as const).map((name) => {
        const error = errors.find(({ field }) => field.startsWith(`${name}-`));
        const part = error?.field.split("-")[1] as DatePart | undefined;
        const value = {
          month: one(fields[`${name}-month`]),
          day: one(fields[`${name}-day`]),
          year: one(fields[`${name}-year`]),
        };
        return (
          <DateField
            key={name}
            locale={locale}
            name={name}
            label={say.dates[name][locale]}
            hint={fillIn(hint[locale], { example })}
            value={value}
            error={error?.message}
            {...(part && !value[part] && { badParts: [part] })}
          />
        );
      })}
    </>
  );
}

/** The one question of a page about wishes. */
export function WishFields(props: WishFieldsProps) {
  const { locale, question, options, fields, errors } = props;
  if (question === "hours") return <Hours {...props} />;
  if (question === "dates") return <Dates {...props} />;
  const named = (list: readonly { slug: string; name: string }[]) =>
    list.map(({ slug, name }) => ({ value: slug, label: name }));
  if (question === "place") return <Boxes {...props} question="place" choices={named(options.places)} />;
  if (question === "doctor") return <Boxes {...props} question="doctor" choices={named(options.physicians)} />;
  if (question === "days") {
    const choices = options.weekdays.map((day) => ({ value: String(day), label: weekdayWord(day, locale) }));
    return <Boxes {...props} question="days" choices={choices} />;
  }
  const choices =
    question === "time"
      ? dayTimes.map((value) => ({ value, label: say.time[value][locale], afterOr: value === "between" }))
      : spans.map((value) => ({ value, label: say.span[value][locale], afterOr: value === "between" }));
  return (
    <Radios
      locale={locale}
      name={question}
      label={say[question].title[locale]}
      isHeading
      error={errorFor(errors, question)}
      options={choices}
      value={one(fields[question])}
    />
  );
}
