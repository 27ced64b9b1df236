import { outcomeWords } from "#lib/intake/call-words";
import type { IntakeReview } from "#lib/intake/review-queries";
import { formatDate, formatTime } from "#lib/time";

const languages: Readonly<Record<string, string>> = { en: "English", es: "Spanish" };
const signers: Readonly<Record<string, string>> = {
  self: "the patient",
  family: "a family member or friend",
  carer: "a caregiver",
  interpreter: "an interpreter",
  staff: "clinic staff",
};
const decisions = {
  accept: "Accepted",
  request_changes: "Asked for changes",
  call: "Asked for a call",
  amend: "Corrected",
  withdraw: "Taken out as not needed",
  enter_in_error: "Taken out as an error",
} as const;

/** How the form was sent, and what was decided about it so far. */
export function Facts({ review, timeZone }: Readonly<{ review: IntakeReview; timeZone: string }>) {
  const { submission, contact } = review;
  const at = (instant: string) =>
    `${formatDate(new Date(instant), timeZone)}, ${formatTime(new Date(instant), timeZone)}`;
  return (
    <>
      <section aria-labelledby="facts">
        <h2 id="facts">How it was sent</h2>
        {submission ? (
          <dl className="facts">
            <dt>Signed by</dt>
            <dd>
              {submission.signedName}
              {signers[submission.signedAs] && `, ${signers[submission.signedAs]}`}
            </dd>
            {submission.void && (
              <>
                <dt>Signature</dt>
                <dd className="problem">
                  Void since {at(submission.void.at)}.{" "}
                  {review.status === "amended"
                    ? "It stands for what was signed, not for the corrected answers."
                    : "The patient is asked to sign again."}{" "}
                  Changed: {submission.void.changed.join(" · ")}
                </dd>
              </>
            )}
            <dt>Sent</dt>
            <dd>
              {at(submission.at)}
              {submission.number > 1 && `, sending ${submission.number}`}
            </dd>
            <dt>Language</dt>
            <dd>{languages[submission.locale] ?? submission.locale}</dd>
            <dt>Seal</dt>
            <dd>{submission.hash.slice(0, 12)}</dd>
            <dt>Copy</dt>
            <dd>
              <a href={`/api/v1/intake-reviews/${review.id}/document.pdf`} download>
                PDF of what was signed
              </a>
            </dd>
            {Array.from({ length: submission.number - 1 }, (_, place) => place + 1).map((sending) => (
              <dd key={sending}>
                <a href={`/api/v1/intake-reviews/${review.id}/document.pdf?sending=${sending}`} download>
                  PDF of sending {sending}
                </a>
              </dd>
            ))}
            {submission.dropped.length > 0 && (
              <>
                <dt>Not kept</dt>
                <dd>Answers to questions that did not apply: {submission.dropped.join("; ")}</dd>
              </>
            )}
            <dt>Phone</dt>
            <dd>{contact.phone}</dd>
          </dl>
        ) : (
          <p className="soft">Not sent yet.</p>
        )}
      </section>
      <section aria-labelledby="decisions">
        <h2 id="decisions">Decisions and calls so far</h2>
        {review.decisions.length + review.calls.length === 0 && <p className="soft">None yet.</p>}
        <ul className="decided">
          {review.decisions.map(({ at: when, decision, note, by }) => (
            <li key={when}>
              <b>{decisions[decision]}</b> by {by}, {at(when)}
              {note && <p className="soft">“{note}”</p>}
            </li>
          ))}
          {review.calls.map(({ at: when, outcome, note, by }) => (
            <li key={when}>
              <b>Call: {outcomeWords[outcome]}</b> by {by}, {at(when)}
              {note && <p className="soft">“{note}”</p>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
