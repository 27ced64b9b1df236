import { beatMilliseconds, subscribe } from "#lib/live";
import { actorOfSession, type StaffActor } from "#lib/session";
import type { Topic } from "#lib/topics";

const encoder = new TextEncoder();
const message = (event: string, data: string) => encoder.encode(`event: ${event}\ndata: ${data}\n\n`);

/** Kept from proxies that gather or compress: each message goes out as it is written. */
export const streamHeaders = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
  "X-Content-Type-Options": "nosniff",
} as const;

/**
 * What changes from now on, as server-sent events: topics only. A beat every 15 seconds keeps proxies from closing
 * it and looks whether the session still stands; it ends with the session, with the line, or with the reader.
 */
export async function openEventStream(actor: StaffActor, left: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  let sink: ReadableStreamDefaultController<Uint8Array> | null = null;
  const write = (event: string, data: string) => sink?.enqueue(message(event, data));
  const close = () => {
    const open = sink;
    sink = null;
    clearInterval(beat);
    leave();
    open?.close();
  };
  const leave = await subscribe({
    changed: (topics: Topic[]) => write("change", topics.join(",")),
    gone: () => close(),
  });
  const beat = setInterval(async () => {
    const stands = await actorOfSession(actor.sessionId).catch(() => null);
    if (stands) return write("beat", "");
    write("end", "");
    close();
  }, beatMilliseconds);
  left.addEventListener("abort", close);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      sink = controller;
      controller.enqueue(encoder.encode("retry: 3000\n"));
      write("hello", "");
      if (left.aborted) close();
    },
    cancel() {
      sink = null;
      close();
    },
  });
}
