"use client";
import { useQuery } from "@tanstack/react-query";
import { Icon } from "#components/staff/icon";
import { screeningsOptions } from "#lib/triage/client";

/** Where the screen is narrow the list stands under the day: this says how many wait and leads there. */
export function NeedsJump({ initial }: Readonly<{ initial: number }>) {
  const { data } = useQuery({
    ...screeningsOptions(),
    select: ({ screenings }) => screenings.length,
    enabled: false,
  });
  const count = data ?? initial;
  if (count === 0) return null;
  return (
    <a className="chip needs-jump" href="#needs">
      <Icon mark="triangle" />
      {count} {count === 1 ? "needs" : "need"} someone now
    </a>
  );
}
