"use client";

type Props = Readonly<{ later: number; following: boolean; change: (following: boolean) => void }>;

/** Whether only this visit of a series is meant, or those that come after it too. */
export function Following({ later, following, change }: Props) {
  return (
    <label className="tick">
      <input type="checkbox" checked={following} onChange={(event) => change(event.target.checked)} />
      This visit and the {later} after it
    </label>
  );
}
