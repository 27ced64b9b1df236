import { Icon } from "#components/staff/icon";
import type { ScheduleEntry } from "#lib/appointments/schema";
import { minutesWords } from "#lib/appointments/steps";

const longWait = 15;

/** Minutes since arrival until somebody sees the patient; for the expected, how late they are. */
export function Waiting({ entry, now }: Readonly<{ entry: ScheduleEntry; now: Date }>) {
  const { status, arrivedAt, start } = entry;
  const since = (instant: string) => Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 60_000));
  if (arrivedAt && (status === "arrived" || status === "roomed")) {
    const minutes = since(arrivedAt);
    const isLong = minutes > longWait;
    return (
      <span className={isLong ? "wait long" : "wait"}>
        {isLong && <Icon mark="clock" />}
        {minutesWords(minutes)}
        {isLong && <span className="visually-hidden"> (a long wait)</span>}
      </span>
    );
  }
  if (status === "booked" && since(start) >= 5) return <span className="soft">{minutesWords(since(start))} late</span>;
  return null;
}
