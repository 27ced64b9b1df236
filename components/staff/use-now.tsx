"use client";
import { useEffect, useState } from "react";

/** The server's clock in the browser: its last `now` and what has passed since, looked at every 30 seconds. */
export function useNow(serverNow: string): Date {
  const [tick, setTick] = useState({ serverNow, elapsed: 0 });
  useEffect(() => {
    const started = performance.now();
    const timer = setInterval(() => setTick({ serverNow, elapsed: performance.now() - started }), 30_000);
    return () => clearInterval(timer);
  }, [serverNow]);
  return new Date(Date.parse(serverNow) + (tick.serverNow === serverNow ? tick.elapsed : 0));
}
