"use client";

const toClock = (minute: number): string => {
  const whole = minute % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
};

type Props = Readonly<{
  id: string;
  label: string;
  minute: number;
  /** An end at midnight is the end of the day */
  isEnd?: boolean;
  isWrong?: boolean;
  change: (minute: number) => void;
}>;

/** A time of the wall clock as minutes of the day, in a row whose labels are in its head. */
export function TimeInput({ id, label, minute, isEnd = false, isWrong = false, change }: Props) {
  return (
    <input
      id={id}
      type="time"
      aria-label={label}
      aria-invalid={isWrong}
      value={toClock(minute)}
      onChange={({ target }) => {
        const [hours, minutes] = target.value.split(":").map(Number);
        if (hours === undefined || minutes === undefined || Number.isNaN(hours)) return;
        const at = hours * 60 + minutes;
        change(isEnd && at === 0 ? 1440 : at);
      }}
    />
  );
}
