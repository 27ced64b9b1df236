"use client";
import { useQuery } from "@tanstack/react-query";
import { reviewsOptions } from "#lib/intake/client";

/** How many health forms wait: the number that came with the page until the list itself is there. */
export function IntakeCount({ initial }: Readonly<{ initial: number }>) {
  const { data } = useQuery({ ...reviewsOptions(), select: ({ waiting }) => waiting, enabled: false });
  const count = data ?? initial;
  if (count === 0) return null;
  return (
    <span className="count">
      {count}
      <span className="visually-hidden"> to review</span>
    </span>
  );
}
