"use client";
import { useEffect, useState } from "react";
import type { HeldForCaller } from "#lib/appointments/client";

/** How long the time is still held, and one press for longer. */
export function HoldClock({ hold, extend }: Readonly<{ hold: HeldForCaller; extend: (() => void) | null }>) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.ceil((Date.parse(hold.expiresAt) - now) / 60_000);
  if (minutes <= 0) return <span className="hold over">No longer held. Book now if it is still free.</span>;
  return (
    <span className="hold">
      Held {minutes} {minutes === 1 ? "minute" : "minutes"} more
      {extend && minutes <= 5 && (
        <button type="button" className="button plain" onClick={extend}>
          Hold longer
        </button>
      )}
    </span>
  );
}
