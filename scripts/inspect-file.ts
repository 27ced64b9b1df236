import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { inspect } from "#lib/files/inspection";

/*
 * Looks at one file that somebody sent, in a process of its own: what a hostile file can do to a decoder it does here,
 * without secrets, network or the right to start or write anything, within the memory and time that the site gives.
 * The file comes by the pipe of standard input; the report and what is kept go by the pipes 3, 4 and 5.
 */
const { report, kept, preview } = await inspect(await buffer(process.stdin));

const parts = [Buffer.from(JSON.stringify(report)), kept, preview];
for (const [at, part] of parts.entries())
  await pipeline(Readable.from(part ? [part] : []), createWriteStream("", { fd: at + 3 }));
