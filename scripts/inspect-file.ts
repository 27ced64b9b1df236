import { inspect } from "#lib/files/inspection";

/*
 * Looks at one file that somebody sent, in a process of its own: what a hostile file can do to a decoder it does here,
 * without secrets, network or the right to start anything, within the memory and time that the site gives.
 */
const [sent = "", kept = "", preview = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await inspect({ sent, kept, preview })));
