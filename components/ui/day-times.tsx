import { Children, type ReactNode } from "react";

type DayTimesProps = Readonly<{
  /** Unique on the page, for example the local date. */
  id: string;
  /** "Tuesday, November 24" */
  day: string;
  /** "4 times" */
  count: string;
  /** Said under the heading: "The clinic is closed on Thursday, November 26." */
  note?: string;
  /** TimeButtons */
  children: ReactNode;
}>;

/** The free times of one day. The count stands apart from the day, so that neither breaks the other's line. */
export function DayTimes({ id, day, count, note, children }: DayTimesProps) {
  return (
    <section className="day" aria-labelledby={`day-${id}`}>
      <div className="day-head">
        <h2 id={`day-${id}`}>{day}</h2>
        <p>{count}</p>
      </div>
      {note ? <p className="day-note">{note}</p> : null}
      <ul className="times">{Children.map(children, (child) => child && <li>{child}</li>)}</ul>
    </section>
  );
}
