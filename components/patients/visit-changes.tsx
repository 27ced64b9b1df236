"use client";
import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import type { DeskPlace } from "#components/desk/any-time";
import { type MovableVisit, MoveDialog } from "#components/desk/move-dialog";
import { NoteDialog } from "#components/staff/note-dialog";
import { Person } from "#components/staff/person";
import { type Said, Snack } from "#components/staff/snack";
import { takeStep, undoStep } from "#lib/appointments/client";
import { conflictWords } from "#lib/appointments/conflict";

/** `canCancel`: whether this role may; a physician drops a visit from its plan instead */
type Props = Readonly<{
  visit: MovableVisit;
  canCancel: boolean;
  places: readonly DeskPlace[];
  today: string;
  homeZone: string;
}>;

/** Move or cancel a visit that is ahead, from where the patient is looked at. */
export function VisitChanges({ visit, canCancel, places, today, homeZone }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<"move" | "cancel" | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const { id, patient, location } = visit;
  const dismiss = useCallback(() => setSaid(null), []);
  const problemOf = (error: unknown) => conflictWords(error, patient.name, location.timeZone);

  async function undo(version: number) {
    const problem = await undoStep({ id, version }).then(() => null, problemOf);
    setSaid({ text: problem ?? "Everything is as it was before" });
    router.refresh();
  }
  function changed(version: number, text: string) {
    setSaid({ text, undo: () => undo(version) });
    router.refresh();
  }
  const cancel = (reason: string): Promise<string | null> =>
    takeStep({ id, to: "cancelled", reason, version: visit.version }).then(({ version }) => {
      changed(version, `${patient.name}: Cancelled`);
      return null;
    }, problemOf);

  return (
    <span className="visit-changes">
      <button type="button" className="button plain" onClick={() => setOpen("move")}>
        Move<span className="visually-hidden"> {visit.visitType.name}</span>
      </button>
      {canCancel && (
        <button type="button" className="button plain" onClick={() => setOpen("cancel")}>
          Cancel<span className="visually-hidden"> {visit.visitType.name}</span>
        </button>
      )}
      {open === "move" && (
        <MoveDialog {...{ visit, places, today, homeZone }} moved={changed} close={() => setOpen(null)} />
      )}
      {open === "cancel" && (
        <NoteDialog
          title="Cancel this visit?"
          label="Reason"
          missing="Write the reason"
          action="Cancel the visit"
          isDanger
          submit={cancel}
          close={() => setOpen(null)}
        >
          <p>
            <Person {...patient} />, {visit.visitType.name}
          </p>
          <p className="soft">The time is given up and the patient gets a message. You can undo this for 3 minutes.</p>
        </NoteDialog>
      )}
      <Snack said={said} dismiss={dismiss} />
    </span>
  );
}
