"use client";
import { Icon } from "#components/staff/icon";
import { Notice } from "#components/staff/notice";
import { formatTime } from "#lib/time";

type Props = Readonly<{ isCurrent: boolean; at: string; timeZone: string; retry: () => void }>;

/** Whether what is shown is what the server knows. Out of date is said aloud, never left to be noticed. */
export function Live({ isCurrent, at, timeZone, retry }: Props) {
  if (isCurrent)
    return (
      <span className="live">
        <Icon mark="full" /> Live
      </span>
    );
  return (
    <Notice tone="alarm">
      <b>Not connected. What you see is from {formatTime(new Date(at), timeZone)} and may be out of date.</b>
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>
    </Notice>
  );
}
