/** Something that the person at the terminal can put right: its message is one line that says how. */
export class Problem extends Error {}

type Hint = { when: RegExp; say: (settings: Place) => string };

/** Where things are, for the words of a problem. */
export type Place = { dataDir: string; port: number };

const hints: readonly Hint[] = [
  {
    when: /ENOSPC|No space left on device|\b53100\b|disk quota exceeded|EDQUOT/i,
    say: ({ dataDir }) =>
      `The disk is full: free at least 1 GB where ${dataDir} and this folder lie, then run npm start again.`,
  },
  {
    when: /EADDRINUSE/,
    say: ({ port }) => `Port ${port} is taken: stop what uses it, or choose another: PORT=${port + 1} npm start`,
  },
  { when: /28P01|28000/, say: () => "The database refuses the name or password: correct them in DATABASE_URL." },
  { when: /3D000/, say: () => "The database that DATABASE_URL names does not exist: create it, or correct the name." },
  {
    when: /53300/,
    say: () => "The database has no connection left for us: raise max_connections or stop other clients.",
  },
  {
    when: /42501/,
    say: () =>
      "The database user may not do what a migration needs: make it the owner of the database, so that it may create extensions and tables.",
  },
  {
    when: /P3009|failed migrations in the target database/,
    say: () =>
      "An earlier migration failed half way: restore the database from the last backup, or see prisma migrate resolve in the Prisma documentation.",
  },
  {
    when: /ENOTFOUND|EAI_AGAIN/,
    say: () => "The host in DATABASE_URL is not known: correct its name, or check the network.",
  },
  {
    when: /ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|timeout expired|Connection terminated|57P03/,
    say: () =>
      "The database that DATABASE_URL names cannot be reached: start it, or correct the host and port, and check the firewall.",
  },
  {
    when: /self.signed certificate|certificate|does not support SSL|no pg_hba\.conf entry/i,
    say: () => "The database and we do not agree on encryption: add ?sslmode=… to DATABASE_URL as its provider says.",
  },
  {
    when: /EACCES|EPERM|EROFS/,
    say: ({ dataDir }) => `A file cannot be written: make ${dataDir} and this folder yours, or name another DATA_DIR.`,
  },
];

/** One line that says what to do, for whatever went wrong at the start; an unknown failure keeps its own words. */
export function explain(error: unknown, place: Place): string {
  if (error instanceof Problem) return error.message;
  const words = wordsOf(error);
  const hint = hints.find(({ when }) => when.test(words));
  return hint ? hint.say(place) : `Plumbline could not start: ${words.split("\n")[0]}`;
}

/** Message, code and causes of an error (pg hides an AggregateError behind an empty message). */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const inner = error instanceof AggregateError ? error.errors : error.cause === undefined ? [] : [error.cause];
  return [error.message, code, ...inner.map(wordsOf)].filter(Boolean).join(" ");
}
