import { changesSoFar } from "#lib/announcements";

/** So old may be what is shown of what another process changed; what this process changed is never old. */
const mostMilliseconds = 1_000;
const mostKept = 200;

type Look = { began: number; changes: number; found: Promise<unknown> };
const looks = new Map<string, Look>();

const isRecent = ({ began, changes }: Look): boolean =>
  changes === changesSoFar() && performance.now() - began < mostMilliseconds;

/**
 * What `look` finds, looked up once for all who ask for the same within a second and before anything changed. Only for
 * pages that show what there is: whoever takes some of it looks again, under locks. Outside transactions.
 */
export function recently<Found>(key: readonly unknown[], look: () => Promise<Found>): Promise<Found> {
  const name = JSON.stringify(key);
  const known = looks.get(name);
  if (known && isRecent(known)) return known.found as Promise<Found>;
  const found = look();
  const entry = { began: performance.now(), changes: changesSoFar(), found };
  looks.delete(name);
  looks.set(name, entry);
  found.catch(() => {
    if (looks.get(name) === entry) looks.delete(name);
  });
  for (const oldest of looks.keys()) {
    if (looks.size <= mostKept) break;
    looks.delete(oldest);
  }
  return found;
}
