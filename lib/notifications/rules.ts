import { mailText, waitlistMailText } from "#content/text/mail";
import { fillIn, type Locale, type Text } from "#lib/locale";
import { formatWhen } from "#lib/time";
import type { AppointmentStatus, MessageKind } from "#prisma/generated/client";

type WaitlistMessage = "waitlist_joined" | "waitlist_offer";
export type AppointmentMessage = Exclude<MessageKind, WaitlistMessage>;

export const isAboutWaitlist = (kind: MessageKind): kind is WaitlistMessage =>
  kind === "waitlist_joined" || kind === "waitlist_offer";

export type MailFacts = {
  kind: AppointmentMessage;
  locale: Locale;
  start: Date;
  timeZone: string;
  place: string;
  reference: string;
  /** The address of the visit or of the form; null where the mail needs none */
  link: string | null;
  clinic: { name: string; phone: string; hours: string; emergencyNumber: string };
};

/**
 * When a reminder goes out, in hours before the visit: a week, two days and two hours (research: the warning signs are
 * asked again then). Each only while it is not too late for it; `cause` tells them apart in the outbox.
 */
export const reminders = [
  { cause: "week", from: 168, until: 144 },
  { cause: "", from: 48, until: 3 },
  { cause: "hours", from: 2, until: 0.5 },
] as const;

/** What the link of a mail is for, where it is not the visit. */
const intros: Partial<Record<AppointmentMessage, Text>> = {
  intake_request: mailText.openForm,
  reminder: mailText.beforeVisit,
};

export type Mail = { subject: string; text: string };

/** The mail of one message in the patient's language. Pure: the same facts give the same mail. */
export function composeMail({ kind, locale, start, timeZone, place, reference, link, clinic }: MailFacts): Mail {
  const time = formatWhen(start, timeZone, locale);
  const values: Record<string, string> = { time, place, reference, ...clinic };
  const say = (text: Text) => fillIn(text[locale], values);
  const { subject, body } = mailText[kind];
  const intro = intros[kind] ?? mailText.seeVisit;
  const paragraphs = [
    say(mailText.greeting),
    say(body),
    ...(link ? [`${say(intro)}\n${link}`, say(mailText.private)] : []),
    say(mailText.reference),
    say(mailText.call),
    say(mailText.notWatched),
    clinic.name,
  ];
  return { subject: say(subject), text: `${paragraphs.join("\n\n")}\n` };
}

export type WaitlistMailFacts = Pick<MailFacts, "locale" | "clinic"> & {
  link: string;
  /** The time that is held; null in the mail that says that they are on the list */
  offer: { start: Date; until: Date; timeZone: string; place: string } | null;
};

/** The mail to somebody on the waitlist: that they are on it, or that a time is held for them until when. */
export function composeWaitlistMail({ locale, link, offer, clinic }: WaitlistMailFacts): Mail {
  const words = (instant: Date, zone: string) => formatWhen(instant, zone, locale);
  const values: Record<string, string> = {
    ...clinic,
    time: offer ? words(offer.start, offer.timeZone) : "",
    until: offer ? words(offer.until, offer.timeZone) : "",
    place: offer?.place ?? "",
  };
  const say = (text: Text) => fillIn(text[locale], values);
  const { subject, body, see } = offer ? waitlistMailText.offer : waitlistMailText.joined;
  const paragraphs = [
    say(mailText.greeting),
    say(body),
    `${say(see)}\n${link}`,
    say(mailText.private),
    say(mailText.call),
    say(mailText.notWatched),
    clinic.name,
  ];
  return { subject: say(subject), text: `${paragraphs.join("\n\n")}\n` };
}

/** Whether a message still tells the truth: the appointment is at the version that it speaks of, in the state that it says. */
export function isStillTrue(
  kind: MessageKind,
  queuedVersion: number,
  now: { version: number; status: AppointmentStatus },
): boolean {
  if (kind === "waitlist_offer") return now.version === queuedVersion && now.status === "held";
  if (kind === "cancelled") return now.version === queuedVersion && now.status === "cancelled";
  return now.version === queuedVersion && now.status === "booked";
}
