import { formText } from "#content/text/site";
import type { Locale } from "#lib/locale";

/** `field` is the id of the first bad control; `message` the very words that stand beside it. */
export type FieldError = Readonly<{ field: string; message: string }>;

// Autofocus on a focusable group takes the reader to the errors without any script (Q12).
const takesFocus = { tabIndex: -1, autoFocus: true };

/** Stands first in main, under the back link. Draws nothing without errors. */
export function ErrorSummary({ locale, errors }: Readonly<{ locale: Locale; errors: readonly FieldError[] }>) {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" {...takesFocus}>
      <h2 id="error-summary-title">{formText.problem[locale]}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The message that a list of errors holds for one control. */
export const errorFor = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
