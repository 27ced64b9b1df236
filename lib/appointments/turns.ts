import type { ResourceClaim } from "#lib/availability/slots";
import { AppError, sqlState } from "#lib/errors";

/**
 * A rush for the times of one day, inside one process: who comes too late looks again with all others that wait, instead
 * of each by itself in a transaction. Nothing rests on it; the locks and the constraint of the database decide.
 */
type Line = { taken: ResourceClaim[][]; timeouts: number; waiting: number; last: Promise<unknown> };
const lines = new Map<string, Line>();

/** How often somebody has taken something here, while there was a line. */
export const changesOf = (key: string): number => lines.get(key)?.taken.length ?? 0;

type Turn<Result> = {
  key: string;
  /** The changes before what is known was read */
  seen: number;
  /** Whether what is wanted can still be had beside what others took since: exact or not, `work` finds out */
  isOpenBeside: (taken: ResourceClaim[]) => boolean;
  work: () => Promise<Result>;
};

/** The state of a lock that was not to be had in time. */
const lockTimeout = "55P03";

/**
 * Does the work when all who came before are done; null, and nothing done, where they took what it needs since `seen`
 * was read: then look again. Where one of them waited for a lock in vain, nobody in the line waits for it again:
 * `unavailable`.
 */
export async function inTurn<Result extends { claims: ResourceClaim[] }>(wanted: Turn<Result>): Promise<Result | null> {
  const { key, seen, isOpenBeside, work } = wanted;
  const line: Line = lines.get(key) ?? { taken: [], timeouts: 0, waiting: 0, last: Promise.resolve() };
  lines.set(key, line);
  line.waiting += 1;
  const timeoutsBefore = line.timeouts;
  const turn = line.last.then(async () => {
    if (line.timeouts !== timeoutsBefore) throw new AppError("unavailable");
    const since = line.taken.slice(seen).flat();
    if (since.length > 0 && !isOpenBeside(since)) return null;
    try {
      const result = await work();
      line.taken.push(result.claims);
      return result;
    } catch (error) {
      if (sqlState(error) === lockTimeout) line.timeouts += 1;
      throw error;
    }
  });
  line.last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    line.waiting -= 1;
    if (line.waiting === 0) lines.delete(key);
  }
}

type Look = { running: Promise<unknown>; next: Promise<unknown> | null };
const looks = new Map<string, Look>();

function begin<Result>(key: string, look: () => Promise<Result>): Promise<Result> {
  const running = look();
  const entry: Look = { running, next: null };
  looks.set(key, entry);
  const done = () => {
    if (looks.get(key) === entry && entry.next === null) looks.delete(key);
  };
  running.then(done, done);
  return running;
}

/** Shares one look among all who ask while another is under way. Each gets one that began after it asked. */
export function sharedLook<Result>(key: string, look: () => Promise<Result>): Promise<Result> {
  const entry = looks.get(key);
  if (!entry) return begin(key, look);
  const again = () => begin(key, look);
  entry.next ??= entry.running.then(again, again);
  return entry.next as Promise<Result>;
}
