import Link from "next/link";

export type Day = {
  date: string;
  isToday: boolean;
  /** "Saturday, November 21" */
  words: string;
  previous: string;
  next: string;
};

/** The day in words, and the way to the days around it. Filters come along. */
export function DayStepper({ day, query }: Readonly<{ day: Day; query: string }>) {
  const to = (date?: string) => `/desk?${[date && `date=${date}`, query].filter(Boolean).join("&")}`.replace(/\?$/, "");
  return (
    <>
      <h1>
        {day.isToday && "Today, "}
        {day.words}
      </h1>
      <nav className="stepper" aria-label="Day">
        <Link className="button square" href={to(day.previous)} prefetch={false} aria-label="The day before">
          <span aria-hidden="true">‹</span>
        </Link>
        {!day.isToday && (
          <Link className="button" href={to()} prefetch={false}>
            Today
          </Link>
        )}
        <Link className="button square" href={to(day.next)} prefetch={false} aria-label="The day after">
          <span aria-hidden="true">›</span>
        </Link>
      </nav>
    </>
  );
}
