"use client";
import { NoteDialog } from "#components/staff/note-dialog";
import { Person } from "#components/staff/person";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { needsReason, type Status } from "#lib/appointments/steps";
import { formatTime } from "#lib/time";

const words: Partial<Record<Status, { title: string; effect: string; action: string }>> = {
  no_show: {
    title: "Did not come?",
    effect: "The time is given up. You can undo this for 3 minutes.",
    action: "Mark as no show",
  },
  cancelled: {
    title: "Cancel this visit?",
    effect: "The time is given up and the patient gets a message. You can undo this for 3 minutes.",
    action: "Cancel the visit",
  },
  entered_in_error: {
    title: "Entered in error?",
    effect: "The visit leaves the schedule. This is for slips: to end a visit, cancel it.",
    action: "Take it off the schedule",
  },
};

type Props = Readonly<{
  entry: ScheduleEntry;
  to: Status;
  take: (reason: string) => Promise<string | null>;
  close: () => void;
}>;

/** Asks before a step that gives up the time, and for its reason. */
export function StepDialog({ entry, to, take, close }: Props) {
  const { title, effect, action } = words[to] ?? { title: "Sure?", effect: "", action: "Yes" };
  return (
    <NoteDialog
      title={title}
      label={needsReason(to) ? "Reason" : "Reason (you can leave this empty)"}
      {...(needsReason(to) && { missing: "Write the reason" })}
      action={action}
      isDanger
      submit={take}
      close={close}
    >
      {entry.patient && (
        <p>
          <Person {...entry.patient} />, {entry.visitType.name.en} at{" "}
          {formatTime(new Date(entry.start), entry.location.timeZone)}
        </p>
      )}
      <p className="soft">{effect}</p>
    </NoteDialog>
  );
}
