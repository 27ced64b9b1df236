"use client";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { setStreaming } from "#lib/polling";
import { type Topic, topicsIn } from "#lib/topics";

/** What is asked again when something of a kind changed: the first parts of query keys. */
const keysOf: Readonly<Record<Topic, readonly string[]>> = {
  appointments: ["schedule", "day", "procedures", "series", "slots", "explanation", "waitlist", "intake-calls"],
  intake: ["schedule", "intake-reviews", "intake-review", "intake-calls", "patient-chart"],
  flags: ["schedule", "intake-reviews", "intake-review", "intake-calls", "procedures"],
  screenings: ["screenings"],
  procedures: ["procedures", "schedule", "day"],
  waitlist: ["waitlist"],
  hours: ["schedule", "day", "slots", "explanation"],
  series: ["series"],
  files: ["patient-files"],
  chart: ["patient-chart", "intake-review"],
};

/** In a rush a list is asked again at most this often. */
const gatherMilliseconds = 250;
const againMilliseconds = 20_000;

/** Gathers topics and asks again for what they concern. */
function makeTeller(client: QueryClient, refresh: () => void) {
  const topics = new Set<Topic>();
  const tell = () => {
    const keys = new Set([...topics].flatMap((topic) => keysOf[topic]));
    topics.clear();
    for (const key of keys) void client.invalidateQueries({ queryKey: [key] });
    // A patient's page is rendered by the server: it asks again as a whole.
    if (/\/patients\//.test(window.location.pathname)) refresh();
  };
  return (payload: string) => {
    if (topics.size === 0) setTimeout(tell, gatherMilliseconds);
    for (const topic of topicsIn(payload)) topics.add(topic);
  };
}

/**
 * One stream of the server's events while the page is in sight. While it stands, lists are asked again when they
 * change; where it is lost, or cannot be had, they go back to asking every few seconds.
 */
function listen(client: QueryClient, refresh: () => void): () => void {
  const tell = makeTeller(client, refresh);
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  function leave(): void {
    clearTimeout(again);
    source?.close();
    source = null;
    setStreaming(false);
  }
  function lost(): void {
    setStreaming(false);
    // All that is in sight, once: it also begins to ask by itself again.
    void client.invalidateQueries();
    if (source?.readyState !== EventSource.CLOSED) return;
    leave();
    again = setTimeout(connect, againMilliseconds);
  }
  function connect(): void {
    if (source || document.visibilityState === "hidden") return;
    source = new EventSource("/api/v1/events");
    source.addEventListener("hello", () => {
      setStreaming(true);
      void client.invalidateQueries();
    });
    source.addEventListener("change", ({ data }) => tell(String(data)));
    source.addEventListener("end", leave);
    source.addEventListener("error", lost);
  }
  const look = () => (document.visibilityState === "hidden" ? leave() : connect());

  connect();
  document.addEventListener("visibilitychange", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    leave();
  };
}

/** Keeps every list of this document current. */
export function LiveEvents() {
  const client = useQueryClient();
  const router = useRouter();
  useEffect(() => listen(client, () => router.refresh()), [client, router]);
  return null;
}
