"use client";
import { useState } from "react";
import { Following } from "#components/procedures/following";
import { NoteDialog } from "#components/staff/note-dialog";
import type { OccurrenceView } from "#lib/series/queries";

type Props = Readonly<{
  visit: OccurrenceView;
  /** How many visits come after it; 0 where they are not dropped together */
  later: number;
  drop: (reason: string, following: boolean) => Promise<string | null>;
  close: () => void;
}>;

/** Takes a visit out of its plan, with a reason; what is booked is cancelled by it. */
export function DropDialog({ visit, later, drop, close }: Props) {
  const [following, setFollowing] = useState(false);
  const isBooked = visit.appointment?.status === "booked";
  return (
    <NoteDialog
      title="Drop this visit from the plan?"
      label="Reason"
      missing="Write the reason"
      action={following ? "Drop these visits" : "Drop the visit"}
      isDanger
      submit={(reason) => drop(reason, following)}
      close={close}
    >
      <p>
        <b>{visit.label}</b>, {visit.visitType.name}
      </p>
      <p className="soft">
        {isBooked
          ? "It is booked: the time is given up and the patient gets a message. You can undo this for 3 minutes."
          : "Nothing is booked yet. You can take it back later."}
      </p>
      {later > 0 && <Following {...{ later, following }} change={setFollowing} />}
    </NoteDialog>
  );
}
