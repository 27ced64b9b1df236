import { Tag } from "#components/staff/tag";

/** On a visit that staff put where a rule or another visit stood against it, with their reason. */
export function OverbookedTag({ reason, isShort = false }: Readonly<{ reason: string | null; isShort?: boolean }>) {
  if (!reason) return null;
  return (
    <Tag mark="bar" tone="wait">
      Overbooked
      {isShort ? <span className="visually-hidden">: {reason}</span> : `: ${reason}`}
    </Tag>
  );
}
