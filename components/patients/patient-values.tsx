import type { PatientSummary } from "#lib/patients/queries";
import { formatDate } from "#lib/time";

type Values = NonNullable<PatientSummary["values"]>;

/** What the patient said in the decision aid: what counts, where they lean, what they want to ask. */
export function PatientValues({ values, timeZone }: Readonly<{ values: Values; timeZone: string }>) {
  const { at, importance, leaning, questions, words } = values;
  return (
    <>
      <dl className="key-answers">
        {importance.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {leaning && (
          <div>
            <dt>Leans to</dt>
            <dd>{leaning}</dd>
          </div>
        )}
      </dl>
      {words && <blockquote>{words}</blockquote>}
      {questions.length > 0 && (
        <>
          <p>Wants to ask:</p>
          <ul className="signs">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <p className="soft">From the decision aid, {formatDate(new Date(at), timeZone)}</p>
    </>
  );
}
