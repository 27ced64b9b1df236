import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { channel, notify } from "#lib/announcements";
import { env } from "#lib/env";
import { AppError } from "#lib/errors";
import { log, placeOf } from "#lib/log";
import { type Topic, topicsIn } from "#lib/topics";

/** One open page: what it is told, and that the line is gone. */
export type Subscriber = { changed: (topics: Topic[]) => void; gone: () => void };

const proofMilliseconds = 2_500;
export const beatMilliseconds = 15_000;
const lingerMilliseconds = 30_000;

/**
 * The one connection of this process that hears what others announce. Behind a pooler in transaction mode LISTEN
 * succeeds and nothing ever arrives: so a notification of our own, sent through the pool, must come back, at the
 * start and with every beat. Where it does not, pages are told and go on asking by themselves.
 */
class Line {
  readonly #subscribers = new Set<Subscriber>();
  readonly #proofs = new Map<string, () => void>();
  readonly #client = new Client({
    connectionString: env().DATABASE_URL,
    application_name: "plumbline-live",
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  #beat: NodeJS.Timeout | undefined;
  #linger: NodeJS.Timeout | undefined;
  readonly ready: Promise<void>;
  readonly #ended: () => void;

  constructor(ended: () => void) {
    this.#ended = ended;
    this.ready = this.#open();
    this.ready.catch((error) => this.#lose(error));
  }

  async #open(): Promise<void> {
    this.#client.on("notification", ({ payload = "" }) => this.#hear(payload));
    this.#client.on("error", (error) => this.#lose(error));
    this.#client.on("end", () => this.#lose(null));
    await this.#client.connect();
    await this.#client.query(`LISTEN ${channel}`);
    await this.#prove();
    this.#beat = setInterval(() => this.#prove().catch((error) => this.#lose(error)), beatMilliseconds).unref();
  }

  #hear(payload: string): void {
    this.#proofs.get(payload)?.();
    const topics = topicsIn(payload);
    if (topics.length === 0) return;
    for (const { changed } of this.#subscribers) changed(topics);
  }

  async #prove(): Promise<void> {
    const proof = `proof ${randomUUID()}`;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#proofs.set(proof, resolve);
    const timer = setTimeout(() => reject(new AppError("unavailable")), proofMilliseconds);
    try {
      await notify(proof);
      await promise;
    } finally {
      clearTimeout(timer);
      this.#proofs.delete(proof);
    }
  }

  #lose(error: unknown): void {
    if (error) log("error", { event: "live_line_lost", ...placeOf(error) });
    this.close();
    for (const { gone } of this.#subscribers) gone();
    this.#subscribers.clear();
  }

  close(): void {
    clearInterval(this.#beat);
    clearTimeout(this.#linger);
    this.#ended();
    this.#client.removeAllListeners("end");
    this.#client.end().catch(() => {});
  }

  add(subscriber: Subscriber): () => void {
    clearTimeout(this.#linger);
    this.#subscribers.add(subscriber);
    return () => {
      this.#subscribers.delete(subscriber);
      if (this.#subscribers.size > 0) return;
      clearTimeout(this.#linger);
      this.#linger = setTimeout(() => this.close(), lingerMilliseconds).unref();
    };
  }
}

const shared = globalThis as { plumblineLine?: Line | undefined };

/** Tells `subscriber` of every change from now on; gives the way to leave. `unavailable` where nothing can be heard. */
export async function subscribe(subscriber: Subscriber): Promise<() => void> {
  let line = shared.plumblineLine;
  if (!line) {
    const made: Line = new Line(() => {
      if (shared.plumblineLine === made) shared.plumblineLine = undefined;
    });
    line = made;
    shared.plumblineLine = made;
  }
  try {
    await line.ready;
  } catch {
    throw new AppError("unavailable");
  }
  return line.add(subscriber);
}

/** Ends the connection at once: tests and scripts call it before they exit. */
export function hangUp(): void {
  shared.plumblineLine?.close();
}
