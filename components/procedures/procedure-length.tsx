import { Tag } from "#components/staff/tag";
import { procedureAdditions } from "#content/procedure-additions";
import type { ProcedureDuration } from "#lib/procedures/schema";

const labels = new Map<string, string>(procedureAdditions.map(({ code, label }) => [code, label]));

/** How long it takes, and that nobody has signed these numbers yet. */
export function ProcedureLength({ duration }: Readonly<{ duration: ProcedureDuration }>) {
  const { minutes, bufferMinutes, recoveryMinutes, endBeforeClosingMinutes, additions } = duration;
  const longer = additions.map(({ code, minutes: more }) => `${labels.get(code) ?? code} ${more}`);
  return (
    <div className="length">
      <p role="status">
        <b>{minutes} minutes in the suite</b>
        {longer.length > 0 && ` (with ${longer.join(", ")})`}
      </p>
      <p className="soft small">
        Then {bufferMinutes} minutes to turn the room over, and {recoveryMinutes} minutes in a recovery bay. It ends at
        least {endBeforeClosingMinutes} minutes before closing.
      </p>
      <Tag mark="half" tone="wait">
        Awaiting a clinician’s sign-off
      </Tag>
    </div>
  );
}
