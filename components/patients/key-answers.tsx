import type { PatientSummary } from "#lib/patients/queries";

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
  ["Goal", ["goals", "goal-own"]],
] as const;

/** The answers that decide what to do next; the rest is one link away. */
export function KeyAnswers({ intake }: Readonly<{ intake: PatientSummary["intake"] }>) {
  if (!intake) return <p className="soft">No health form yet. The front desk can send the link again.</p>;
  const given = new Map(intake.answers.map(({ linkId, answers }) => [linkId, answers.join(", ")]));
  return (
    <dl className="key-answers">
      {keys.map(([label, linkIds]) => {
        const words = linkIds.flatMap((linkId) => given.get(linkId) || []).join(". ");
        return (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words || <span className="soft">Not answered</span>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
