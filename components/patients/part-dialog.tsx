"use client";
import { ConfirmDialog } from "#components/ui/confirm-dialog";
import { problemWords } from "#lib/client";
import { undoMerge } from "#lib/patients/client";
import type { MergeShown } from "#lib/patients/matching-schema";
import { formatDate } from "#lib/time";

type Props = Readonly<{ merge: MergeShown; timeZone: string; parted: () => void; close: () => void }>;

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;

/** "1 visit and 1 health form go", "2 visits go", "Nothing goes". */
function goingBack({ visits, forms }: MergeShown["moved"]): string {
  const parts = [...(visits > 0 ? [count(visits, "visit")] : []), ...(forms > 0 ? [count(forms, "health form")] : [])];
  return `${parts.join(" and ") || "Nothing"} ${visits + forms > 1 ? "go" : "goes"}`;
}

/** What goes where when two records are parted, before anybody does it. */
export function PartDialog({ merge, timeZone, parted, close }: Props) {
  const { id, from, into, at, moved } = merge;

  async function part(): Promise<string | null> {
    try {
      await undoMerge(id);
    } catch (error) {
      return problemWords(error);
    }
    parted();
    return null;
  }

  return (
    <ConfirmDialog title="Part these two records?" action="Part them" submit={part} close={close}>
      <p>
        <b>{from.name}</b> and <b>{into.name}</b> have been one since {formatDate(new Date(at), timeZone)}. Afterwards
        they are two again.
      </p>
      <ul className="signs">
        <li>
          {goingBack(moved)} back to {from.name}, with flags, consents, files and what came from there into the chart.
        </li>
        <li>Whatever else came since the two were joined stays with {into.name}.</li>
        <li>A telephone or mail address that was taken over goes back, unless somebody has changed it since.</li>
        <li>{from.name} has to be identified again. You can join them once more.</li>
      </ul>
    </ConfirmDialog>
  );
}
