import type { OfferedSlot } from "#lib/availability/schema";
import type { AffectedVisit, Decision } from "#lib/clinic/schema";

/** What somebody has chosen so far for a visit: all three are kept, so that changing one's mind loses nothing. */
export type Draft = { choice: Decision["choice"]; time: string; reason: string };

/** A time as one value of a list of choices. */
export const timeKey = ({ start, physician, location }: OfferedSlot): string =>
  `${start} ${physician.slug} ${location.slug}`;

/** Moved to the nearest free time where there is one, else kept: nobody is cancelled without being asked about. */
export const firstDraft = ({ canMove, times }: AffectedVisit): Draft => ({
  choice: canMove && times[0] ? "move" : "keep",
  time: times[0] ? timeKey(times[0]) : "",
  reason: "",
});

/** Adds the drafts of visits that were not there before; those that were decided about keep their draft. */
export const withDrafts = (
  drafts: Readonly<Record<string, Draft>>,
  visits: readonly AffectedVisit[],
): Record<string, Draft> => ({
  ...Object.fromEntries(visits.map((visit) => [visit.appointmentId, firstDraft(visit)])),
  ...drafts,
});

export type Missing = { appointmentId: string; message: string };

const chosen = (visit: AffectedVisit, { time }: Draft): OfferedSlot | undefined =>
  visit.times.find((slot) => timeKey(slot) === time);

/** Visits whose chosen times meet, with one physician or for one patient: the later of the two has to choose again. */
function meeting(visits: readonly AffectedVisit[], drafts: Readonly<Record<string, Draft>>): Set<string> {
  const taken: { slot: OfferedSlot; patientId: string }[] = [];
  const found = new Set<string>();
  for (const visit of visits) {
    const draft = drafts[visit.appointmentId];
    const slot = draft?.choice === "move" ? chosen(visit, draft) : undefined;
    if (!slot) continue;
    const patientId = visit.patient.id;
    const isOne = (other: (typeof taken)[number]) =>
      other.slot.physician.slug === slot.physician.slug || other.patientId === patientId;
    const meets = taken.some((other) => isOne(other) && other.slot.start < slot.end && slot.start < other.slot.end);
    if (meets) found.add(visit.appointmentId);
    else taken.push({ slot, patientId });
  }
  return found;
}

/** What is still to be said before the change can be made. */
export function missingIn(visits: readonly AffectedVisit[], drafts: Readonly<Record<string, Draft>>): Missing[] {
  const meetings = meeting(visits, drafts);
  return visits.flatMap((visit): Missing[] => {
    const { appointmentId } = visit;
    const draft = drafts[appointmentId];
    if (!draft) return [{ appointmentId, message: "Decide about this visit" }];
    if (draft.choice === "cancel" && !draft.reason.trim())
      return [{ appointmentId, message: "Write why it is cancelled" }];
    if (draft.choice === "move" && !chosen(visit, draft)) return [{ appointmentId, message: "Choose a time" }];
    if (meetings.has(appointmentId))
      return [{ appointmentId, message: "Another visit on this page has this time. Choose another" }];
    return [];
  });
}

/** The drafts as the decisions that are sent. Call it when nothing is missing. */
export const decisionsOf = (visits: readonly AffectedVisit[], drafts: Readonly<Record<string, Draft>>): Decision[] =>
  visits.flatMap((visit): Decision[] => {
    const { appointmentId, version } = visit;
    const draft = drafts[appointmentId];
    if (!draft) return [];
    if (draft.choice === "keep") return [{ choice: "keep", appointmentId, version }];
    if (draft.choice === "cancel") return [{ choice: "cancel", appointmentId, version, reason: draft.reason.trim() }];
    const slot = chosen(visit, draft);
    if (!slot) return [];
    const { start, physician, location } = slot;
    return [{ choice: "move", appointmentId, version, start, physician: physician.slug, location: location.slug }];
  });

/** Why a change could not be made as it was decided. */
export type Refusal =
  | { reason: "changed" }
  | { reason: "affected"; affected: AffectedVisit[]; noLonger: string[] }
  | { reason: "time_gone"; appointmentId: string; alternatives: OfferedSlot[] }
  | { reason: "patient_busy"; appointmentId: string };

/** The visits after a refusal: those that came, those that went, or other times for one of them. */
export function visitsAfter(
  visits: readonly AffectedVisit[],
  drafts: Readonly<Record<string, Draft>>,
  refusal: Refusal,
): AffectedVisit[] {
  const other = (appointmentId: string, times: (visit: AffectedVisit) => OfferedSlot[]) =>
    visits.map((visit) => (visit.appointmentId === appointmentId ? { ...visit, times: times(visit) } : visit));
  switch (refusal.reason) {
    case "changed":
      return [...visits];
    case "time_gone":
      return other(refusal.appointmentId, () => refusal.alternatives);
    case "patient_busy": {
      const lost = drafts[refusal.appointmentId]?.time;
      return other(refusal.appointmentId, ({ times }) => times.filter((slot) => timeKey(slot) !== lost));
    }
    case "affected": {
      const gone = new Set([...refusal.noLonger, ...refusal.affected.map(({ appointmentId }) => appointmentId)]);
      const stay = visits.filter(({ appointmentId }) => !gone.has(appointmentId));
      return [...stay, ...refusal.affected].toSorted((a, b) => a.start.localeCompare(b.start));
    }
  }
}
