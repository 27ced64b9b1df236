import { ReadinessRing } from "#components/procedures/readiness-ring";
import { Tag } from "#components/staff/tag";
import type { Readiness } from "#lib/procedures/rules";
import { readinessWords } from "#lib/procedures/wording";

/** Whether the slot can be kept, and what it still waits for. */
export function ReadinessSummary({ readiness }: Readonly<{ readiness: Readiness }>) {
  const { state, met, total, missing } = readiness;
  const { word, mark, tone } = readinessWords[state];
  return (
    <div className="readiness">
      <ReadinessRing readiness={readiness} />
      <div>
        <p className="state">
          <Tag mark={mark} tone={tone}>
            {word}
          </Tag>{" "}
          <span className="nowrap">
            {met} of {total}
          </span>
        </p>
        <p className="soft small">{missing.length === 0 ? "Every item is met" : `Missing: ${missing.join(", ")}`}</p>
      </div>
    </div>
  );
}
