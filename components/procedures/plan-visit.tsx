"use client";
import { useState } from "react";
import { NearestTimes } from "#components/procedures/nearest-times";
import { PlaceDialog } from "#components/procedures/place-dialog";
import type { Plan } from "#components/procedures/use-plan";
import { NoteDialog } from "#components/staff/note-dialog";
import { Tag } from "#components/staff/tag";
import type { OccurrenceView } from "#lib/series/queries";
import { occurrenceWords } from "#lib/series/wording";
import { formatDate, formatDay, formatPlainDate, formatTime, zonePlace } from "#lib/time";

type Props = Readonly<{ visit: OccurrenceView; plan: Plan; today: string; homeZone: string }>;

const placeable: readonly string[] = ["proposed", "open", "booked", "booked_outside"];

/** When it is, or would be: with whom and where. */
function When({ visit, homeZone }: Pick<Props, "visit" | "homeZone">) {
  const time = visit.appointment ?? visit.proposed;
  if (visit.dropped)
    return (
      <p className="soft">
        {visit.dropped.by && `${visit.dropped.by}, `}
        {formatDate(new Date(visit.dropped.at), homeZone)}: “{visit.dropped.reason}”
      </p>
    );
  if (!time || visit.state === "open" || visit.state === "stopped") return null;
  const { timeZone, name } = time.location;
  return (
    <p>
      <b>
        {formatDay(new Date(time.start), timeZone)}, {formatTime(new Date(time.start), timeZone)}
      </b>{" "}
      <span className="soft">
        {time.physician.name} · {name}
        {timeZone !== homeZone && ` (${zonePlace(timeZone)} time)`}
      </span>
    </p>
  );
}

/** Whether it can be dropped: one that is booked only by who may cancel it. */
const isDroppable = ({ state, canCancel }: OccurrenceView): boolean =>
  ["proposed", "open", "stopped"].includes(state) ||
  (["booked", "booked_outside", "booked_for_nothing"].includes(state) && canCancel);

/** One visit of a plan: its window, its time, where it stands, and what can be done. */
export function PlanVisit({ visit, plan, today, homeZone }: Props) {
  const [open, setOpen] = useState<"place" | "drop" | null>(null);
  const { word, mark, tone } = occurrenceWords[visit.state];
  const setback = plan.setbacks[visit.id];
  const isBusy = plan.busy !== "";
  const isBooked = visit.appointment?.status === "booked";
  const named = <span className="visually-hidden"> {visit.label}</span>;
  return (
    <article className="plan-visit" data-state={visit.state} aria-label={visit.label}>
      <div>
        <h4>{visit.label}</h4>
        <p className="soft small">
          Due {formatPlainDate(visit.earliest)}
          {visit.latest !== visit.earliest && ` to ${formatPlainDate(visit.latest)}`}
        </p>
      </div>
      <div>
        <Tag mark={mark} tone={tone}>
          {word}
        </Tag>
        <When visit={visit} homeZone={homeZone} />
      </div>
      <div className="buttons">
        {visit.state === "proposed" && (
          <button type="button" className="button main" aria-disabled={isBusy} onClick={() => plan.book(visit)}>
            Book{named}
          </button>
        )}
        {placeable.includes(visit.state) && (
          <button type="button" className="button" onClick={() => setOpen("place")}>
            {visit.state === "open" ? "Choose a time" : "Another time"}
            {named}
          </button>
        )}
        {isDroppable(visit) && (
          <button type="button" className="button plain" onClick={() => setOpen("drop")}>
            Drop{named}
          </button>
        )}
        {visit.state === "dropped" && (
          <button type="button" className="button" aria-disabled={isBusy} onClick={() => plan.restore(visit)}>
            Take it back{named}
          </button>
        )}
      </div>
      {setback && <NearestTimes setback={setback} choose={(slot) => plan.book(visit, slot)} />}
      {open === "place" && (
        <PlaceDialog
          {...{ visit, today, homeZone }}
          place={(slot) => plan.place(visit, slot)}
          close={() => setOpen(null)}
        />
      )}
      {open === "drop" && (
        <NoteDialog
          title="Drop this visit from the plan?"
          label="Reason"
          missing="Write the reason"
          action="Drop the visit"
          isDanger
          submit={(reason) => plan.drop(visit, reason)}
          close={() => setOpen(null)}
        >
          <p>
            <b>{visit.label}</b>, {visit.visitType.name}
          </p>
          <p className="soft">
            {isBooked
              ? "It is booked: the time is given up and the patient gets a message."
              : "Nothing is booked yet. You can take it back later."}
          </p>
        </NoteDialog>
      )}
    </article>
  );
}
