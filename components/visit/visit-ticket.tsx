import type { ReactNode } from "react";
import type { VisitProps } from "#components/visit/visit";
import { bookingText, visitText } from "#content/text/booking";
import { formatDay, formatTime, zoneTime } from "#lib/time";

type Fact = Readonly<{ label: string; value: ReactNode }>;

function factsOf({ locale, visit, whom }: VisitProps): Fact[] {
  const { check, visitType } = bookingText;
  const mode = visitType.mode[visit.visitType.mode as keyof typeof visitType.mode];
  const isHere = visit.visitType.mode === "in_person";
  return [
    { label: visitText.whom[locale], value: whom.name },
    ...(whom.bookedBy ? [{ label: check.helper[locale], value: whom.bookedBy }] : []),
    { label: check.doctor[locale], value: visit.physician.name },
    { label: check.visit[locale], value: [visit.visitType.name[locale], mode?.[locale]].filter(Boolean).join(", ") },
    ...(isHere ? [{ label: check.place[locale], value: visit.location.name }] : []),
    { label: visitText.reference[locale], value: <b className="reference">{visit.reference}</b> },
  ];
}

/** When, who, with whom and where, on one card to look at again: the thing one would pin to the fridge. */
export function VisitTicket(props: VisitProps) {
  const { locale, visit, token } = props;
  const [start, zone] = [new Date(visit.start), visit.location.timeZone];
  const isAhead = visit.status === "booked";
  return (
    <section className="ticket" aria-labelledby="when">
      <h2 id="when">
        {formatDay(start, zone, locale)}, <span className="ticket-time">{formatTime(start, zone, locale)}</span>{" "}
        <span className="ticket-zone">{zoneTime(zone, locale)}</span>
      </h2>
      <dl>
        {factsOf(props).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isAhead ? (
        <ul className="ticket-links no-print">
          <li>
            <a className="standalone" href={`/api/v1/visits/${token}/calendar.ics`}>
              {visitText.calendar[locale]}
            </a>
          </li>
          {visit.visitType.mode === "in_person" ? (
            <li>
              <a className="standalone" href="#way">
                {visitText.placeTitle[locale]}
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
      {isAhead ? <p className="ticket-keep no-print">{visitText.keepText[locale]}</p> : null}
    </section>
  );
}
