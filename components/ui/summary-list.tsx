import type { ReactNode } from "react";
import { formText } from "#content/text/site";
import type { Locale } from "#lib/locale";

/** `change.what` completes the link for those who hear it alone: "Change" + "date of birth". */
export type SummaryRow = Readonly<{
  label: string;
  value: ReactNode;
  change?: Readonly<{ href: string; what: string }>;
}>;

/** Answers to check. An empty value reads "Not provided" (Q18). */
export function SummaryList({ locale, rows }: Readonly<{ locale: Locale; rows: readonly SummaryRow[] }>) {
  return (
    <dl className="summary">
      {rows.map(({ label, value, change }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="value">{value || <span className="soft">{formText.notProvided[locale]}</span>}</dd>
          {change ? (
            <dd className="act">
              <a href={change.href}>
                {formText.change[locale]}
                <span className="visually-hidden"> {change.what}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
