"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { MergeList } from "#components/patients/merge-list";
import { Notice } from "#components/staff/notice";
import { Person } from "#components/staff/person";
import { joinedOptions } from "#lib/patients/client";
import type { Joined } from "#lib/patients/matching-schema";

type Props = Readonly<{ initial: Joined; timeZone: string }>;

/** What one person's record was joined from, however long ago, each with the way to part it again. */
export function JoinedPage({ initial, timeZone }: Props) {
  const client = useQueryClient();
  const [isParted, setParted] = useState(false);
  const { data } = useQuery({ ...joinedOptions(initial.patient.id), initialData: initial });
  const { patient, merges } = data;
  const parted = async () => {
    setParted(true);
    await client.invalidateQueries({ queryKey: joinedOptions(patient.id).queryKey });
  };
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <p>
        <Link href="/desk/people" prefetch={false}>
          Who is who
        </Link>
      </p>
      {isParted && (
        <Notice tone="good">
          <b>The two records are apart again.</b> Who they are waits to be said on “Who is who”.
        </Notice>
      )}
      <header className="patient-head">
        <p className="soft">{patient.phone}</p>
        <h1>
          <Person {...patient} />
        </h1>
      </header>
      <section className="merges" aria-labelledby="merges">
        <h2 id="merges">Records that were joined to this one</h2>
        {merges.length === 0 && <p className="soft">None: it has been one record all along.</p>}
        <MergeList merges={merges} timeZone={timeZone} parted={parted} />
      </section>
    </main>
  );
}
