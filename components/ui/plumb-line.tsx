import type { ReactNode } from "react";
import { formText } from "#content/text/site";
import type { Locale } from "#lib/locale";

export type Step = Readonly<{ title: string; detail?: ReactNode; state?: "done" | "now" | "next" }>;

/** Ordered steps on the plumb line; the weight hangs at the one where the reader is. */
export function PlumbLine({ locale, steps }: Readonly<{ locale: Locale; steps: readonly Step[] }>) {
  return (
    <ol className="plumb">
      {steps.map(({ title, detail, state = "next" }) => (
        <li key={title} className={state} aria-current={state === "now" ? "step" : undefined}>
          {state === "done" ? <span className="visually-hidden">{formText.stepDone[locale]} </span> : null}
          {state === "now" ? <span className="visually-hidden">{formText.stepNow[locale]} </span> : null}
          {title}
          {detail ? <span className="soft">{detail}</span> : null}
        </li>
      ))}
    </ol>
  );
}
