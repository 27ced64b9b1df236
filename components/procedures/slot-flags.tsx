import { Tag } from "#components/staff/tag";
import { flagName } from "#lib/intake/flag-names";
import type { ProcedureSlot } from "#lib/procedures/queries";

const order = ["emergency", "urgent", "attention"];

/** Open flags by severity as tags; what a colleague has acknowledged is told in one line. */
export function SlotFlags({ slot }: Readonly<{ slot: ProcedureSlot }>) {
  const open = slot.flags
    .filter(({ acknowledged }) => !acknowledged)
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const seen = slot.flags.filter(({ acknowledged }) => acknowledged).map(flagName);
  return (
    <>
      <ul className="tags">
        {open.map((flag) => (
          <li key={flag.code}>
            <Tag
              mark={flag.severity === "attention" ? "half" : "triangle"}
              tone={flag.severity === "attention" ? "wait" : "alarm"}
            >
              {flagName(flag)}
            </Tag>
          </li>
        ))}
        {slot.escort && (
          <li>
            <Tag mark="check" tone="good">
              Escort: {slot.escort}
            </Tag>
          </li>
        )}
      </ul>
      {seen.length > 0 && <p className="soft small">Acknowledged: {seen.join(", ")}</p>}
    </>
  );
}
