import { describe, expect, test } from "vitest";
import {
  composeMail,
  composeWaitlistMail,
  isAboutWaitlist,
  isStillTrue,
  type MailFacts,
} from "#lib/notifications/rules";
import { AppointmentStatus, MessageKind } from "#prisma/generated/client";

const facts = (more: Partial<MailFacts> = {}): MailFacts => ({
  kind: "booked",
  locale: "en",
  start: new Date("2026-11-24T15:30:00Z"),
  timeZone: "America/Chicago",
  place: "Lakeside",
  reference: "PL-7KQ4-XW2M",
  link: "https://clinic.example/visit/secret",
  clinic: { name: "Test Clinic", phone: "312-555-0100", hours: "Every day", emergencyNumber: "911" },
  ...more,
});
const kinds = Object.values(MessageKind);

describe("a mail", () => {
  test("says when, where, by which reference and how to change it", () => {
    const { subject, text } = composeMail(facts());
    expect(subject).toBe("Your appointment is booked");
    for (const words of [
      "Tuesday, November 24, 9:30am",
      "Lakeside",
      "PL-7KQ4-XW2M",
      "https://clinic.example/visit/secret",
      "312-555-0100",
      "911",
    ])
      expect(text).toContain(words);
  });

  test.each(
    kinds
      .filter((kind) => !isAboutWaitlist(kind))
      .flatMap(
        (kind) =>
          [
            [kind, "en"],
            [kind, "es"],
          ] as const,
      ),
  )("%s in %s leaves no gap to fill", (kind, locale) => {
    const { subject, text } = composeMail(facts({ kind, locale }));
    expect(text).toContain(locale === "es" ? "(hora de Chicago)" : "(Chicago time)");
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
    expect(subject.length).toBeLessThan(78);
  });

  test("in Spanish has Spanish days and times", () => {
    expect(composeMail(facts({ locale: "es" })).text).toContain("martes, 24 de noviembre, 9:30\u00a0a.\u00a0m.");
  });

  test("without a link has no words about one", () => {
    expect(composeMail(facts({ kind: "cancelled", link: null })).text).not.toMatch(/https?:|This link/);
  });

  test("before a visit leads to the signs, and names no health", () => {
    const link = "https://clinic.example/visit/secret/signs";
    for (const locale of ["en", "es"] as const) {
      const { subject, text } = composeMail(facts({ kind: "reminder", locale, link }));
      expect(text).toContain(link);
      const words = `${subject} ${text.replace(link, "")}`;
      expect(words).not.toMatch(
        /sign|warning|pain|spine|fracture|health|doctor|señal|alerta|dolor|columna|fractura|salud/i,
      );
    }
  });

  test("is not put together from what a value holds", () => {
    expect(composeMail(facts({ place: "{phone}" })).text).toContain("at {phone}.");
  });
});

describe("a mail to the waitlist", () => {
  const { clinic, timeZone, place, start } = facts();
  const offer = { start, until: new Date("2026-11-22T18:00:00Z"), timeZone, place };
  const link = "https://clinic.example/waitlist/secret";

  test("says which time is kept until when, and where to answer", () => {
    const { text } = composeWaitlistMail({ locale: "en", link, clinic, offer });
    for (const words of ["Tuesday, November 24, 9:30am", "Lakeside", "until Sunday, November 22, midday", link])
      expect(text).toContain(words);
  });

  test.each([
    ["en", offer],
    ["en", null],
    ["es", offer],
    ["es", null],
  ] as const)("in %s leaves no gap to fill", (locale, held) => {
    const { subject, text } = composeWaitlistMail({ locale, link, clinic, offer: held });
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
    expect(subject.length).toBeLessThan(78);
  });
});

describe("a queued message is still true", () => {
  const states = Object.values(AppointmentStatus);
  const trueIn = (kind: MessageKind): AppointmentStatus =>
    kind === "cancelled" ? "cancelled" : kind === "waitlist_offer" ? "held" : "booked";

  test.each(kinds)("%s only at the version that it speaks of", (kind) => {
    const status = trueIn(kind);
    expect(isStillTrue(kind, 3, { version: 3, status })).toBe(true);
    expect(isStillTrue(kind, 3, { version: 4, status })).toBe(false);
    expect(isStillTrue(kind, 3, { version: 2, status })).toBe(false);
  });

  test.each(kinds)("%s in one state alone", (kind) => {
    const open = states.filter((status) => isStillTrue(kind, 3, { version: 3, status }));
    expect(open).toEqual([trueIn(kind)]);
  });
});
