import { Tag } from "#components/staff/tag";

type Props = Readonly<{ reasons: readonly string[]; isShort?: boolean }>;

/** On a visit that was kept though the hours no longer hold it; nothing where it fits. */
export function OutsideTag({ reasons, isShort = false }: Props) {
  if (reasons.length === 0) return null;
  return (
    <Tag mark="clock" tone="wait">
      Outside hours
      {isShort ? <span className="visually-hidden">: {reasons.join(", ")}</span> : `: ${reasons.join(", ")}`}
    </Tag>
  );
}
