"use client";
import { useState } from "react";
import { DropDialog } from "#components/procedures/drop-dialog";
import { NearestTimes } from "#components/procedures/nearest-times";
import { PlaceDialog } from "#components/procedures/place-dialog";
import type { Plan } from "#components/procedures/use-plan";
import { OverbookedTag } from "#components/staff/overbooked-tag";
import { Tag } from "#components/staff/tag";
import type { OccurrenceView } from "#lib/series/queries";
import { isOneOf, placeable } from "#lib/series/rules";
import { occurrenceWords } from "#lib/series/wording";
import { formatDate, formatDay, formatPlainDate, formatTime, zonePlace } from "#lib/time";

type Props = Readonly<{
  visit: OccurrenceView;
  /** How many visits of a repeated visit come after it, and may move or go with it */
  later: number;
  plan: Plan;
  today: string;
  homeZone: string;
}>;

const overbookable = ["booked", "booked_outside", "booked_for_nothing", "under_way"] as const;

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

/** One visit of a plan: its window, its time, where it stands, and what can be done. */
export function PlanVisit({ visit, later, plan, today, homeZone }: Props) {
  const [open, setOpen] = useState<"place" | "drop" | null>(null);
  const { word, mark, tone } = occurrenceWords[visit.state];
  const setback = plan.setbacks[visit.id];
  const isBusy = plan.busy !== "";
  const undoUntil = visit.dropped?.undoUntil ?? null;
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
        <OverbookedTag reason={isOneOf(overbookable, visit.state) ? (visit.appointment?.overbooked ?? null) : null} />
      </div>
      <div className="buttons">
        {visit.state === "proposed" && (
          <button type="button" className="button main" aria-disabled={isBusy} onClick={() => plan.book(visit)}>
            Book{named}
          </button>
        )}
        {isOneOf(placeable, visit.state) && (
          <button type="button" className="button" onClick={() => setOpen("place")}>
            {visit.state === "open" ? "Choose a time" : "Another time"}
            {named}
          </button>
        )}
        {visit.canDrop && (
          <button type="button" className="button plain" onClick={() => setOpen("drop")}>
            Drop{named}
          </button>
        )}
        {visit.state === "dropped" && undoUntil && (
          <button
            type="button"
            className="button main"
            aria-disabled={isBusy}
            onClick={() => plan.undoDrop(visit)}
            title="For 3 minutes: it is booked again at its time"
          >
            Undo{named}
          </button>
        )}
        {visit.state === "dropped" && !undoUntil && (
          <button type="button" className="button" aria-disabled={isBusy} onClick={() => plan.restore(visit)}>
            Take it back{named}
          </button>
        )}
      </div>
      {setback && <NearestTimes setback={setback} choose={(slot) => plan.book(visit, slot)} />}
      {open === "place" && (
        <PlaceDialog
          {...{ visit, later, today, homeZone }}
          place={(slot, following) => plan.place(visit, slot, following)}
          close={() => setOpen(null)}
        />
      )}
      {open === "drop" && (
        <DropDialog
          {...{ visit, later }}
          drop={(reason, following) => plan.drop(visit, reason, following)}
          close={() => setOpen(null)}
        />
      )}
    </article>
  );
}
