import { mailText } from "#content/text/mail";
import { fillIn, type Locale, type Text } from "#lib/locale";
import { formatDay, formatTime } from "#lib/time";
import type { AppointmentStatus, MessageKind } from "#prisma/generated/client";

export type MailFacts = {
  kind: MessageKind;
  locale: Locale;
  start: Date;
  timeZone: string;
  place: string;
  reference: string;
  /** The address of the visit or of the form; null where the mail needs none */
  link: string | null;
  clinic: { name: string; phone: string; hours: string; emergencyNumber: string };
};

export type Mail = { subject: string; text: string };

/** The mail of one message in the patient's language. Pure: the same facts give the same mail. */
export function composeMail({ kind, locale, start, timeZone, place, reference, link, clinic }: MailFacts): Mail {
  const time = `${formatDay(start, timeZone, locale)}, ${formatTime(start, timeZone, locale)}`;
  const values: Record<string, string> = { time, place, reference, ...clinic };
  const say = (text: Text) => fillIn(text[locale], values);
  const { subject, body } = mailText[kind];
  const intro = kind === "intake_request" ? mailText.openForm : mailText.seeVisit;
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

/** Whether a message still tells the truth: the appointment is at the version that it speaks of, in the state that it says. */
export function isStillTrue(
  kind: MessageKind,
  queuedVersion: number,
  now: { version: number; status: AppointmentStatus },
): boolean {
  if (kind === "cancelled") return now.version === queuedVersion && now.status === "cancelled";
  return now.version === queuedVersion && now.status === "booked";
}
