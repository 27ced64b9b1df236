import { type FieldProps, Fieldset } from "#components/ui/field";
import { formText } from "#content/text/site";

const parts = ["month", "day", "year"] as const;
export type DatePart = (typeof parts)[number];

type DateFieldProps = FieldProps &
  Readonly<{
    value?: Readonly<Partial<Record<DatePart, string>>>;
    /** Which boxes the error is about; all of them when it does not say. */
    badParts?: readonly DatePart[];
    isBirthday?: boolean;
  }>;

/**
 * A known date in three boxes, in the order that people in the US write it. Control names and ids are
 * `name-month`, `name-day`, `name-year`. The month box takes letters too ("mar"), so its keyboard is the full one.
 */
export function DateField(props: DateFieldProps) {
  const { locale, name, error, value = {}, badParts = parts, isBirthday } = props;
  return (
    <Fieldset {...props}>
      <div className="date-parts">
        {parts.map((part) => {
          const id = `${name}-${part}`;
          const isBad = Boolean(error) && badParts.includes(part);
          return (
            <div key={part}>
              <label className="label" htmlFor={id}>
                {formText[part][locale]}
              </label>
              <input
                className={`input ${{ month: "chars-5", day: "chars-2", year: "chars-4" }[part]}`}
                id={id}
                name={id}
                type="text"
                inputMode={part === "month" ? undefined : "numeric"}
                autoComplete={isBirthday ? `bday-${part}` : undefined}
                defaultValue={value[part]}
                aria-invalid={isBad ? true : undefined}
                aria-describedby={isBad ? `${name}-error` : undefined}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

/** The id of the first box that an error is about, for the error summary. */
export const firstBadPart = (name: string, badParts: readonly DatePart[] = parts): string =>
  `${name}-${parts.find((part) => badParts.includes(part)) ?? "month"}`;
