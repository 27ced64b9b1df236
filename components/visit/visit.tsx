import type { ClinicCard } from "#components/site/site-page";
import type { VisitAnswer } from "#lib/appointments/schema";
import type { Locale } from "#lib/locale";
import { formatWhen } from "#lib/time";

export type VisitProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  visit: VisitAnswer;
  /** Whom it is for, in full, and who asked for it where that is somebody else */
  whom: { name: string; bookedBy: string | null };
  arrival: { addressLines: string[]; arrival: { en: string; es: string }; phone: string };
  /** An emergency was told about it, and nobody has dealt with that yet. */
  isAlarmed: boolean;
  token: string;
  intakeToken: string | null;
}>;

export const visitTime = (visit: VisitAnswer, locale: Locale): string =>
  formatWhen(new Date(visit.start), visit.location.timeZone, locale);

export const formIsOpen = ({ intake }: VisitAnswer): boolean =>
  intake !== null && ["assigned", "in_progress", "changes_requested"].includes(intake.status);
