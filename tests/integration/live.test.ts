import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { announce, notify } from "#lib/announcements";
import { releaseHold } from "#lib/appointments/hold-mutations";
import { transitionAppointment } from "#lib/appointments/step-mutations";
import { db, transaction } from "#lib/db";
import { openEventStream } from "#lib/event-stream";
import { hangUp, subscribe } from "#lib/live";
import type { StaffActor } from "#lib/session";
import type { Topic } from "#lib/topics";
import { at, book, type Clinic, hold, newDay, openClinic, signedInAs } from "#tests/support/clinic";

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(hangUp);

/** What is heard from now on, and the way to stop. */
async function listen() {
  const heard: Topic[] = [];
  const leave = await subscribe({ changed: (topics) => heard.push(...topics), gone: () => {} });
  return { heard, leave };
}

/** Waits until an announcement made now has come back: whatever was announced before it has come too. */
async function settle(heard: Topic[]): Promise<void> {
  heard.length = 0;
  announce("hours");
  await vi.waitFor(() => expect(heard).toContain("hours"), 3_000);
}

test("a booking and a step are heard by every page that is open", async () => {
  const [one, two] = [await listen(), await listen()];
  const { appointmentId } = await book(at(newDay(), "9:00"));
  for (const { heard } of [one, two])
    await vi.waitFor(() => expect(heard).toEqual(expect.arrayContaining(["appointments", "screenings"])), 3_000);
  await settle(one.heard);
  await transitionAppointment(clinic.staff.front_desk, { id: appointmentId, to: "arrived" });
  await vi.waitFor(() => expect(one.heard).toContain("appointments"), 3_000);
  one.leave();
  two.leave();
});

test("what is undone is never told: a transaction, or a step inside one", async () => {
  const { heard, leave } = await listen();
  await settle(heard);
  await expect(
    transaction(async () => {
      announce("waitlist");
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  await transaction(async () => {
    announce("flags");
    const step = transaction(async () => {
      announce("procedures");
      throw new Error("undone");
    });
    await expect(step).rejects.toThrow("undone");
  });
  await vi.waitFor(() => expect(heard).toContain("flags"), 3_000);
  await vi.waitFor(() => announce("hours"));
  await vi.waitFor(() => expect(heard).toContain("hours"), 3_000);
  expect(heard).not.toContain("waitlist");
  expect(heard).not.toContain("procedures");
  leave();
});

test("a thousand changes at once go out as few notifications", async () => {
  let messages = 0;
  const heard: Topic[] = [];
  const leave = await subscribe({
    changed: (topics) => {
      messages += 1;
      heard.push(...topics);
    },
    gone: () => {},
  });
  await settle(heard);
  const before = messages;
  for (let count = 0; count < 1_000; count += 1) announce("intake");
  await vi.waitFor(() => expect(heard).toContain("intake"), 3_000);
  await settle(heard);
  expect(messages - before).toBeLessThanOrEqual(4);
  leave();
});

async function openReader(actor: StaffActor, left = new AbortController()) {
  const reader = (await openEventStream(actor, left.signal)).getReader();
  const decoder = new TextDecoder();
  let text = "";
  const until = async (wanted: string): Promise<void> => {
    while (!text.includes(wanted)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`ended before ${wanted}`);
      text += decoder.decode(value);
    }
  };
  const toEnd = async (): Promise<string> => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return text;
      text += decoder.decode(value);
    }
  };
  return { until, toEnd, left };
}

test("the stream tells topics and nothing of anybody", async () => {
  const stream = await openReader(clinic.staff.front_desk);
  await stream.until("event: hello");
  const { appointmentId, reference } = await book(at(newDay(), "9:00"));
  await stream.until("appointments");
  stream.left.abort();
  const text = await stream.toEnd();
  for (const secret of [appointmentId, reference, "Ruiz", "312"]) expect(text).not.toContain(secret);
  for (const line of text.split("\n").filter((part) => part.startsWith("data: ")))
    expect(line).toMatch(/^data: [a-z,]*$/);
});

test("the stream ends with the session", async () => {
  const actor = await signedInAs("front_desk");
  const stream = await openReader(actor);
  await stream.until("event: hello");
  vi.useFakeTimers({ toFake: ["setInterval"] });
  const second = await openReader(actor);
  await db().staffSession.update({ where: { id: actor.sessionId }, data: { revokedAt: new Date() } });
  vi.advanceTimersByTime(16_000);
  vi.useRealTimers();
  expect(await second.toEnd()).toContain("event: end");
  stream.left.abort();
});

test("a lost connection is told to the pages, and the next one hears again", async () => {
  let gone = false;
  await subscribe({ changed: () => {}, gone: () => (gone = true) });
  await db()
    .$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'plumbline-live' AND datname = current_database()`;
  await vi.waitFor(() => expect(gone).toBe(true), 3_000);
  const { heard, leave } = await listen();
  await notify("flags");
  await vi.waitFor(() => expect(heard).toContain("flags"), 3_000);
  leave();
});

test("a hold that runs out is told, and so is one that is let go", async () => {
  const { heard, leave } = await listen();
  const { appointmentId } = await hold(at(newDay(), "9:00"));
  await settle(heard);
  await releaseHold(appointmentId);
  await vi.waitFor(() => expect(heard).toContain("appointments"), 3_000);
  leave();
});
