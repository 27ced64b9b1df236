"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { OfferDialog } from "#components/desk/offer-dialog";
import type { SignPages } from "#components/desk/signs";
import { TakeDialog } from "#components/desk/take-dialog";
import { nameOf, WaitlistCard } from "#components/desk/waitlist-card";
import { WaitlistClosed } from "#components/desk/waitlist-closed";
import { WaitlistFilters } from "#components/desk/waitlist-filters";
import { Empty } from "#components/staff/empty";
import { Live } from "#components/staff/live";
import { NoteDialog } from "#components/staff/note-dialog";
import { type Said, Snack } from "#components/staff/snack";
import { useNow } from "#components/staff/use-now";
import { problemWords } from "#lib/client";
import { declineFor, removeEntry, waitlistOptions } from "#lib/waitlist/client";
import { couldTake, noWaitlistFilter } from "#lib/waitlist/filter";
import type { WaitlistLine, WaitlistList } from "#lib/waitlist/schema";

type Named = readonly { slug: string; name: string }[];
type Props = Readonly<{
  initial: WaitlistList;
  visitTypes: Named;
  physicians: Named;
  places: Named;
  pages: SignPages;
  emergency: Readonly<Record<string, { title: string; lines: readonly string[] }>>;
  /** Physicians read the list, the desk runs it */
  canManage: boolean;
}>;

type Asked = { what: "offer" | "take" | "remove"; line: WaitlistLine } | null;

/** Who waits for a time, kept current: what is held for whom, and what the desk can do. */
export function WaitlistPage({ initial, pages, emergency, canManage, ...choices }: Props) {
  const client = useQueryClient();
  const query = useQuery({ ...waitlistOptions(), initialData: initial, initialDataUpdatedAt: Date.parse(initial.now) });
  const { waiting, closed, timeZone } = query.data;
  const now = useNow(query.data.now);
  const [filter, setFilter] = useState(noWaitlistFilter);
  const [asked, setAsked] = useState<Asked>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const dismiss = useCallback(() => setSaid(null), []);
  const shown = waiting.filter((line) => couldTake(line, filter));

  async function done(text: string) {
    setSaid({ text });
    await client.invalidateQueries({ queryKey: waitlistOptions().queryKey });
  }
  async function decline(line: WaitlistLine) {
    if (!line.offer) return;
    await declineFor(line.offer.id).then(
      () => done(`${nameOf(line)} said no: the time passes on`),
      (error: unknown) => done(problemWords(error)),
    );
  }
  async function remove(line: WaitlistLine, reason: string): Promise<string | null> {
    try {
      await removeEntry({ id: line.id, reason });
    } catch (error) {
      return problemWords(error);
    }
    await done(`${nameOf(line)} is off the list`);
    return null;
  }
  const ask = (what: "offer" | "take" | "remove") => (line: WaitlistLine) => setAsked({ what, line });
  const acts = canManage ? { offer: ask("offer"), take: ask("take"), remove: ask("remove"), decline } : null;
  const close = () => setAsked(null);

  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Waitlist</h1>
        <span className="soft" role="status">
          {waiting.length === 1 ? "1 person waits" : `${waiting.length} people wait`}
          {shown.length < waiting.length && `, ${shown.length} shown`}
        </span>
        <WaitlistFilters {...choices} filter={filter} change={setFilter} />
        <span className="end">
          <Live isCurrent={!query.isError} at={query.data.now} timeZone={timeZone} retry={() => query.refetch()} />
        </span>
      </div>
      {shown.length === 0 ? (
        <Empty title={waiting.length > 0 ? "The filters hide everybody who waits" : "Nobody waits"}>
          {waiting.length > 0 ? (
            <button type="button" className="button" onClick={() => setFilter(noWaitlistFilter)}>
              Show all {waiting.length}
            </button>
          ) : (
            <p>Who joins, on the site or by phone, shows up here by themselves.</p>
          )}
        </Empty>
      ) : (
        <ol className={query.isError ? "waiting-list is-old" : "waiting-list"}>
          {shown.map((line) => (
            <WaitlistCard key={line.id} {...{ line, now, acts }} place={waiting.indexOf(line) + 1} />
          ))}
        </ol>
      )}
      <WaitlistClosed lines={closed.filter((line) => couldTake(line, filter))} timeZone={timeZone} />
      {asked?.what === "offer" && <OfferDialog line={asked.line} offered={done} close={close} />}
      {asked?.what === "take" && (
        <TakeDialog line={asked.line} pages={pages} emergency={emergency} taken={done} close={close} />
      )}
      {asked?.what === "remove" && (
        <NoteDialog
          title={`Take ${nameOf(asked.line)} off the list`}
          label="Why?"
          hint="It stays on record. They get no more offers."
          missing="Say why"
          action="Take off the list"
          isDanger
          submit={(reason) => remove(asked.line, reason)}
          close={close}
        >
          {asked.line.offer && <p>The time that is held for them passes on.</p>}
        </NoteDialog>
      )}
      <Snack said={said} dismiss={dismiss} />
    </main>
  );
}
