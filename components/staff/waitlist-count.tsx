"use client";
import { useQuery } from "@tanstack/react-query";
import { waitlistOptions } from "#lib/waitlist/client";

/** How many wait for a time: the number that came with the page until the list itself is there. */
export function WaitlistCount({ initial }: Readonly<{ initial: number }>) {
  const { data } = useQuery({ ...waitlistOptions(), select: ({ waiting }) => waiting.length, enabled: false });
  const count = data ?? initial;
  if (count === 0) return null;
  return (
    <span className="count">
      {count}
      <span className="visually-hidden"> waiting</span>
    </span>
  );
}
