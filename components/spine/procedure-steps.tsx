import { ProcedureScene, type Technique } from "#components/spine/procedure-scene";
import { procedureSteps } from "#content/text/spine";
import type { Locale } from "#lib/locale";

/** A procedure step by step, a drawing for each, in the order in which it happens. */
export function ProcedureSteps({ locale, technique }: Readonly<{ locale: Locale; technique: Technique }>) {
  return (
    <ol className="scenes">
      {procedureSteps[technique].map((step, index) => (
        <li key={step.title.en}>
          <ProcedureScene locale={locale} technique={technique} step={step} />
          <p className="scene-title">
            <span className="scene-number">{index + 1}</span> {step.title[locale]}
          </p>
          <p className="soft">{step.text[locale]}</p>
        </li>
      ))}
    </ol>
  );
}
