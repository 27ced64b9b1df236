"use client";
import Link from "next/link";
import { useState } from "react";
import { PartDialog } from "#components/patients/part-dialog";
import { birthDateWords } from "#lib/patients/identity";
import type { MergeShown } from "#lib/patients/matching-schema";
import { formatDate, formatTime } from "#lib/time";

type Props = Readonly<{ merges: readonly MergeShown[]; timeZone: string; parted: () => void }>;

/** Records that were joined: which to which, since when and by whom, each with the way back. */
export function MergeList({ merges, timeZone, parted }: Props) {
  const [asked, setAsked] = useState<MergeShown | null>(null);
  return (
    <>
      <ul>
        {merges.map((merge) => {
          const { id, from, into, by, at, isNewest } = merge;
          return (
            <li key={id}>
              <span>
                {from.name} <span className="soft born">born {birthDateWords(from.birthDate)}</span> joined{" "}
                <Link href={`/desk/people/${into.id}`} prefetch={false}>
                  {into.name}
                </Link>
                <span className="soft">
                  {formatDate(new Date(at), timeZone)}, {formatTime(new Date(at), timeZone)} · {by}
                </span>
              </span>
              {isNewest ? (
                <button type="button" className="button plain" onClick={() => setAsked(merge)}>
                  Part again<span className="visually-hidden">: {into.name}</span>
                </button>
              ) : (
                <span className="soft">Part what was joined after it first</span>
              )}
            </li>
          );
        })}
      </ul>
      {asked && <PartDialog merge={asked} timeZone={timeZone} parted={parted} close={() => setAsked(null)} />}
    </>
  );
}
