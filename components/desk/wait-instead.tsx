"use client";
import { useState } from "react";
import { WaitDialog } from "#components/desk/wait-dialog";

type Named = readonly { slug: string; name: string }[];
type Props = Readonly<{
  name: string;
  visit: string;
  /** Checks what is missing; the caller and the visit as the API takes them, or null */
  about: () => Readonly<Record<string, unknown>> | null;
  physicians: Named;
  places: Named;
  today: string;
  joined: () => void;
}>;

/** For a caller whom no time suits. */
export function WaitInstead({ about, ...props }: Props) {
  const [asked, setAsked] = useState<Readonly<Record<string, unknown>> | null>(null);
  return (
    <div className="wait-instead">
      <button type="button" className="button" onClick={() => setAsked(about())}>
        No time suits them: put them on the waitlist
      </button>
      {asked && <WaitDialog {...props} about={asked} close={() => setAsked(null)} />}
    </div>
  );
}
