import { Tag } from "#components/staff/tag";
import type { ReadinessMark } from "#lib/procedures/rules";
import { readinessWords } from "#lib/procedures/wording";

/** On a visit that is a procedure: whether its slot is tentative, ready or blocked, and how much is met. */
export function ReadinessTag({
  readiness,
  isShort = false,
}: Readonly<{ readiness: ReadinessMark | null; isShort?: boolean }>) {
  if (!readiness) return null;
  const { word, mark, tone } = readinessWords[readiness.state];
  const { met, total } = readiness;
  return (
    <Tag mark={mark} tone={tone}>
      {word}
      {isShort ? <span className="visually-hidden">: {`${met} of ${total} met`}</span> : `, ${met} of ${total} met`}
    </Tag>
  );
}
