"use client";
import { useRouter } from "next/navigation";
import { FlagList } from "#components/review/flag-list";
import type { PatientSummary } from "#lib/patients/queries";

type Props = Readonly<{ patient: Pick<PatientSummary, "name" | "birthDate" | "flags">; timeZone: string }>;

const order = ["emergency", "urgent", "attention"];

/** Open flags in sight, the acknowledged ones folded. */
export function PatientFlags({ patient, timeZone }: Props) {
  const router = useRouter();
  const flags = patient.flags
    .map(({ acknowledgedAt, acknowledgedBy, note, ...flag }) => ({
      ...flag,
      acknowledged: acknowledgedAt ? { at: acknowledgedAt, by: acknowledgedBy ?? "", note: note ?? "" } : null,
    }))
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const open = flags.filter(({ acknowledged }) => !acknowledged);
  const seen = flags.filter(({ acknowledged }) => acknowledged);
  const shared = { patient, timeZone, changed: () => router.refresh() };
  return (
    <>
      {flags.length === 0 && <p className="soft">No answer raised a flag.</p>}
      <FlagList flags={open} {...shared} />
      {seen.length > 0 && (
        <details>
          <summary>{seen.length} acknowledged</summary>
          <FlagList flags={seen} {...shared} />
        </details>
      )}
    </>
  );
}
