import { afterCommit, db, isConnected } from "#lib/db";
import { log, placeOf } from "#lib/log";
import type { Topic } from "#lib/topics";

/** The PostgreSQL channel on which processes tell one another of changes. */
export const channel = "plumbline";

/** Changes of this long go out together, so that a rush is a few notifications a second. */
const gatherMilliseconds = 80;

const waiting = new Set<Topic>();

let changes = 0;
/** How much has changed by this process so far: what was read before the number grew may be out of date. */
export const changesSoFar = (): number => changes;

/** Sends to every process that listens. Outside any booking: a notification holds a lock of the whole database while it commits. */
export async function notify(payload: string): Promise<void> {
  await db().$executeRaw`SELECT pg_notify(${channel}, ${payload})`;
}

async function flush(): Promise<void> {
  if (!isConnected()) return;
  const payload = [...waiting].join(",");
  waiting.clear();
  try {
    await notify(payload);
  } catch (error) {
    // Pages poll as well: what is not told is seen a little later.
    log("error", { event: "announcement_lost", ...placeOf(error) });
  }
}

function gather(topic: Topic): void {
  changes += 1;
  if (waiting.size === 0) setTimeout(flush, gatherMilliseconds).unref();
  waiting.add(topic);
}

/** Tells the open pages of staff, in every process, that something of this kind changed, once the transaction stands. */
export const announce = (topic: Topic): void => afterCommit(() => gather(topic));
