import type { IntakeReview } from "#lib/intake/review-queries";

/** The answers as they were given, in English, section by section. What was left empty says so. */
export function AnswerSections({ sections }: Readonly<{ sections: IntakeReview["sections"] }>) {
  return sections.map(({ linkId, title, items }) => (
    <section key={linkId} className="answers" aria-labelledby={`section-${linkId}`}>
      <h2 id={`section-${linkId}`}>{title}</h2>
      <dl>
        {items.map(({ path, question, answers }) => (
          <div key={path}>
            <dt>{question}</dt>
            <dd>{answers.length > 0 ? answers.join(", ") : <span className="soft">No answer</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
