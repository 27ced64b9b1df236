import type { IntakeReview } from "#lib/intake/review-queries";

type Props = Readonly<{
  sections: IntakeReview["sections"];
  /** Paths of the questions that the patient will be asked about again; without `mark` nobody can choose them */
  marked: readonly string[];
  mark?: ((path: string) => void) | undefined;
}>;

/** The answers as they were given, in English, section by section. What was left empty says so. */
export function AnswerSections({ sections, marked, mark }: Props) {
  return sections.map(({ linkId, title, items }) =>
    items.length === 0 ? null : (
      <section key={linkId} className="answers" aria-labelledby={`section-${linkId}`}>
        <h2 id={`section-${linkId}`}>{title}</h2>
        <dl>
          {items.map(({ path, question, answers }) => (
            <div key={path} className={marked.includes(path) ? "is-marked" : undefined}>
              <dt>{question}</dt>
              <dd>
                {answers.length > 0 ? answers.join(", ") : <span className="soft">No answer</span>}
                {mark && (
                  <button
                    type="button"
                    className="mark"
                    aria-pressed={marked.includes(path)}
                    onClick={() => mark(path)}
                  >
                    Ask<span className="visually-hidden"> about: {question}</span>
                  </button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ),
  );
}
