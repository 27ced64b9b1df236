import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { cancelVisit, rescheduleVisit } from "#lib/appointments/visit-mutations";
import { db } from "#lib/db";
import { deliverMessage, giveUpOnMessage } from "#lib/notifications/delivery-mutations";
import { actorOfLink } from "#lib/session";
import type { MessageKind } from "#prisma/generated/client";
import { ana, at, book, newDay, openClinic } from "#tests/support/clinic";

type Received = { to: string[]; raw: string };
const received: Received[] = [];
let refuses = false;
/** Where a test holds a mail back: the server has it and has not said yes. */
let gate: { reached: () => void; open: Promise<void> } | null = null;

/** A mail server as the clinic has one, that keeps what it is sent. */
const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", async () => {
      gate?.reached();
      await gate?.open;
      if (refuses) return done(Object.assign(new Error("try again later"), { responseCode: 451 }));
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, raw: Buffer.concat(chunks).toString() });
      return done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  await openClinic();
});
beforeEach(() => {
  received.length = 0;
  refuses = false;
  gate = null;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

/** The body as a reader sees it: quoted-printable or base64 undone. */
function textOf({ raw }: Received): string {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString();
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

const messageOf = async (appointmentId: string, kind: MessageKind) =>
  (await db().outboxMessage.findFirstOrThrow({ where: { appointmentId, kind }, orderBy: { createdAt: "desc" } })).id;
const statusOf = async (id: string) => (await db().outboxMessage.findUniqueOrThrow({ where: { id } })).status;

describe("a message", () => {
  test("handed to five workers at once is sent once", async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const id = await messageOf(appointmentId, "booked");
    const answers = await Promise.all(Array.from({ length: 5 }, () => deliverMessage(id)));
    expect(answers).toEqual(Array(5).fill("sent"));
    expect(received.map(({ to }) => to)).toEqual([["ana.ruiz@patients.example"]]);
    const { sentAt } = await db().outboxMessage.findUniqueOrThrow({ where: { id } });
    expect(sentAt).not.toBeNull();
  });

  test("about a visit that moved since does not go out; the one about the move does", async () => {
    const day = newDay();
    const visit = await book(at(day, "9:00"));
    const old = await messageOf(visit.appointmentId, "booked");
    await rescheduleVisit(await actorOfLink("manage", visit.manageToken), { version: 2, start: at(day, "13:00") });
    expect(await deliverMessage(old)).toBe("superseded");
    expect(received).toEqual([]);
    expect(await deliverMessage(await messageOf(visit.appointmentId, "changed"))).toBe("sent");
    expect(received).toHaveLength(1);
    expect(received[0] && textOf(received[0])).toContain("1pm");
  });

  test("about a visit that was cancelled since does not go out; the one that says so does", async () => {
    const visit = await book(at(newDay(), "9:00"));
    await cancelVisit(await actorOfLink("manage", visit.manageToken), { version: 2 });
    for (const kind of ["booked", "intake_request"] as const)
      expect(await deliverMessage(await messageOf(visit.appointmentId, kind))).toBe("superseded");
    expect(received).toEqual([]);
    expect(await deliverMessage(await messageOf(visit.appointmentId, "cancelled"))).toBe("sent");
    expect(received).toHaveLength(1);
  });

  test("on its way holds the visit as it says until it is sent: cancelling waits", async () => {
    const visit = await book(at(newDay(), "9:00"));
    const [reached, open] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    gate = { reached: reached.resolve, open: open.promise };
    const patient = await actorOfLink("manage", visit.manageToken);
    const delivering = deliverMessage(await messageOf(visit.appointmentId, "booked"));
    await reached.promise;
    const cancelling = cancelVisit(patient, { version: 2 });
    const waiting = () => db().$queryRaw<object[]>`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await vi.waitUntil(async () => (await waiting()).length > 0);
    const { status } = await db().appointment.findUniqueOrThrow({ where: { id: visit.appointmentId } });
    expect(status).toBe("booked");
    open.resolve();
    expect(await delivering).toBe("sent");
    expect(await cancelling).toEqual({ ok: true });
  });

  test("before the visit carries the link to the signs, and stays when the visit has moved", async () => {
    const day = newDay();
    const { appointmentId, manageToken } = await book(at(day, "9:00"));
    const about = { appointmentId, kind: "reminder", appointmentVersion: 2 } as const;
    const { id } = await db().outboxMessage.create({ data: about });
    expect(await deliverMessage(id)).toBe("sent");
    expect(received[0] && textOf(received[0])).toContain(`/visit/${manageToken}/signs`);
    const next = await db().outboxMessage.create({ data: { ...about, cause: "again" } });
    await rescheduleVisit(await actorOfLink("manage", manageToken), { version: 2, start: at(day, "13:00") });
    expect(await deliverMessage(next.id)).toBe("superseded");
  });

  test("about a form says nothing once the form was sent, or is not needed any more", async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const id = await messageOf(appointmentId, "intake_request");
    await db().questionnaireResponse.updateMany({ where: { appointmentId }, data: { status: "withdrawn" } });
    expect(await deliverMessage(id)).toBe("superseded");
    expect(received).toEqual([]);
  });

  test("to somebody without an address is marked so, for the desk to call", async () => {
    const { email: _, ...patient } = ana;
    const { appointmentId } = await book(at(newDay(), "9:00"), { patient });
    expect(await deliverMessage(await messageOf(appointmentId, "booked"))).toBe("no_contact");
    expect(received).toEqual([]);
  });

  test("that the mail server refuses stays queued and goes out at the next try", async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const id = await messageOf(appointmentId, "booked");
    refuses = true;
    await expect(deliverMessage(id)).rejects.toThrow("try again later");
    expect(await statusOf(id)).toBe("queued");
    refuses = false;
    expect(await deliverMessage(id)).toBe("sent");
  });

  test("given up on is marked failed and does not go out later; one that was sent stays sent", async () => {
    const { appointmentId } = await book(at(newDay(), "9:00"));
    const [failed, sent] = [await messageOf(appointmentId, "booked"), await messageOf(appointmentId, "intake_request")];
    await deliverMessage(sent);
    await giveUpOnMessage(failed);
    await giveUpOnMessage(sent);
    expect([await statusOf(failed), await statusOf(sent)]).toEqual(["failed", "sent"]);
    expect(await deliverMessage(failed)).toBe("failed");
  });

  test("of an unknown id is nothing", async () => {
    expect(await deliverMessage(crypto.randomUUID())).toBeNull();
  });
});

describe("what a mail says", () => {
  const reason = "Sharp pain after I fell";
  const sent = async (kind: MessageKind) => {
    const visit = await book(at(newDay(), "9:30"), { reason });
    await deliverMessage(await messageOf(visit.appointmentId, kind));
    const [mail] = received;
    if (!mail) throw new Error("no mail came");
    return { visit, mail, text: textOf(mail) };
  };

  /** Ids, link secrets and boundaries are drawn at random: four digits in a row may turn up in them by chance. */
  const withoutChance = (raw: string) =>
    raw
      .replace(/^(Message-ID|Content-Type): .*(\r?\n[ \t].*)*$/gim, "")
      .replace(/(\/visit\/|\/intake\/)[\w-]+/g, "$1")
      .replace(/PL-\w{4}-\w{4}/g, "");

  test.each(["booked", "intake_request"] as const)(
    "%s names no patient, no reason and no kind of visit",
    async (kind) => {
      const { mail, text, visit } = await sent(kind);
      for (const word of ["Ana", "Ruiz", "1948", "0123", reason, "First visit", "Dr. Ash", "fracture", "spine"]) {
        const elsewhere = mail.raw.replace(/^(To|X-[\w-]+): .*$/gim, "").replaceAll("ana.ruiz@patients.example", "");
        expect(withoutChance(`${elsewhere}\n${text}`), word).not.toContain(word);
      }
      expect(text).toContain(visit.reference);
      expect(text).toContain("9:30am");
    },
  );

  test("the link leads to the visit, and is the one that the page showed", async () => {
    const { text, visit } = await sent("booked");
    const secret = /https:\/\/clinic\.example\/visit\/([\w-]+)/.exec(text)?.[1] ?? "";
    expect(secret).toBe(visit.manageToken);
    expect((await actorOfLink("manage", secret)).appointmentId).toBe(visit.appointmentId);
  });

  test("the link of the health form opens the form", async () => {
    const { text, visit } = await sent("intake_request");
    const secret = /https:\/\/clinic\.example\/intake\/([\w-]+)/.exec(text)?.[1] ?? "";
    expect(secret).toBe(visit.intakeToken);
    expect((await actorOfLink("intake", secret)).responseId).not.toBeNull();
  });

  test("is in Spanish for somebody who booked in Spanish", async () => {
    const { appointmentId } = await book(at(newDay(), "9:30"));
    await db().appointment.update({ where: { id: appointmentId }, data: { locale: "es" } });
    await deliverMessage(await messageOf(appointmentId, "booked"));
    expect(received[0] && textOf(received[0])).toMatch(/9:30\sa\.\sm\.[\s\S]*https:\/\/clinic\.example\/es\/visit\//);
  });
});
