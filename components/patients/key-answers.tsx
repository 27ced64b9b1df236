import type { PatientSummary } from "#lib/patients/queries";
import { formatDate } from "#lib/time";

/** What a physician asks first, by the questions that answer it. */
const keys = [
  ["Began", ["pain-onset", "pain-cause"]],
  ["Where", ["pain-region", "pain-spread"]],
  ["Bone medicine", ["bone-medicine", "denosumab-last"]],
  ["Blood thinners", ["blood-thinner", "blood-thinner-which"]],
  ["Allergies", ["allergies", "allergy-other"]],
  ["Cancer", ["cancer", "cancer-kind"]],
  ["Pictures taken", ["imaging"]],
  ["Lies face down", ["prone"]],
  ["Goals", ["goals", "goal-own"]],
] as const;

/** How near each goal is, told with the goals. */
const isRating = (linkId: string): boolean => linkId.startsWith("goal-now-");

/** The answers that decide what to do next; the rest is one link away. */
export function KeyAnswers({ intake, timeZone }: Readonly<{ intake: PatientSummary["intake"]; timeZone: string }>) {
  if (!intake) return <p className="soft">No health form yet. The front desk can send the link again.</p>;
  const given = new Map(intake.answers.map((answer) => [answer.linkId, answer]));
  return (
    <dl className="key-answers">
      {keys.map(([label, linkIds]) => {
        const found = linkIds.flatMap((linkId) => given.get(linkId) ?? []);
        const words = found.flatMap(({ answers }) => answers.join(", ") || []).join(". ");
        const at = found[0]?.at;
        const near = label === "Goals" ? intake.answers.filter((one) => one.at === at && isRating(one.linkId)) : [];
        return (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {words || <span className="soft">Not answered</span>}
              {words && at && at !== intake.submittedAt && (
                <span className="soft"> ({formatDate(new Date(at), timeZone)})</span>
              )}
              {near.map(({ linkId, question, answers }) => (
                <span key={linkId} className="goal-now">
                  {question} <b>{answers.join(", ")}</b> <span className="soft">(0 to 10)</span>
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
