import type { SlotEffect } from "#lib/clinic/schema";
import { datesWords } from "#lib/clinic/wording";
import { formatPlainDate } from "#lib/time";

type Week = SlotEffect["weeks"][number];
const sum = (weeks: readonly Week[], key: "before" | "after" | "gained" | "lost"): number =>
  weeks.reduce((total, week) => total + week[key], 0);

const Difference = ({ gained, lost }: Readonly<{ gained: number; lost: number }>) => (
  <>
    {gained > 0 && <span className="gained">+{gained}</span>} {lost > 0 && <span className="lost">−{lost}</span>}
  </>
);

/** How many times to book a change brings and takes, by visit type, and by week where there is more than one. */
export function SlotEffects({ slots, from, to }: Readonly<{ slots: readonly SlotEffect[]; from: string; to: string }>) {
  if (slots.length === 0) return <p>The times that can be booked stay as they are ({datesWords(from, to)}).</p>;
  return (
    <table className="log effects">
      <caption>Times that can be booked, {datesWords(from, to)}</caption>
      <thead>
        <tr>
          <th scope="col">Visit</th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
          <th scope="col">Gained and lost</th>
          <th scope="col">By week</th>
        </tr>
      </thead>
      <tbody>
        {slots.map(({ visitType, weeks }) => (
          <tr key={visitType}>
            <th scope="row">{visitType}</th>
            <td className="nums">{sum(weeks, "before")}</td>
            <td className="nums">{sum(weeks, "after")}</td>
            <td className="nums">
              <Difference gained={sum(weeks, "gained")} lost={sum(weeks, "lost")} />
            </td>
            <td className="nums small">
              {weeks.length > 1 &&
                weeks.map((week) => (
                  <span key={week.from} className="week-effect">
                    {formatPlainDate(week.from).replace(/, \d{4}$/, "")}: <Difference {...week} />
                  </span>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
