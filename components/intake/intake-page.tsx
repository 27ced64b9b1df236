import type { ReactNode } from "react";
import { SitePage } from "#components/site/site-page";
import type { FieldError } from "#components/ui/error-summary";
import type { ClinicInfo } from "#lib/clinic/queries";
import { assets } from "#lib/generated/assets";
import type { Position } from "#lib/intake/answers";
import { type Locale, localePath } from "#lib/locale";

/** Where a page of the form stands: `token` is the secret of the link, and stays in the path. */
export type IntakePlace = Readonly<{ locale: Locale; clinic: ClinicInfo; token: string }>;

/** A path of the form without its language; `end` is a section, "check", "saved" or "sent". */
export const intakePath = (token: string, end = ""): string => `/intake/${token}${end === "" ? "" : `/${end}`}`;
export const intakeHref = ({ locale, token }: IntakePlace, end = ""): string =>
  localePath(locale, intakePath(token, end));

/** Where a question is asked: its section's page, or that of its entry in a list; from the page of answers to check. */
export function questionHref(place: IntakePlace, { entry, instances }: Position): string {
  const list = entry.repeating[0];
  const end = list === undefined ? entry.section : `${entry.section}/${list}/${instances[0] ?? 0}`;
  return `${intakeHref(place, end)}?from=check`;
}

type IntakePageProps = Readonly<{
  place: IntakePlace;
  end?: string;
  title: string;
  backTo?: string;
  errors?: readonly FieldError[];
  /** Its form saves what is typed, where scripts run. */
  keeps?: boolean;
  children: ReactNode;
}>;

/** The shell of every page of the form: no navigation, which only leads people out. */
export function IntakePage({ place, end = "", title, backTo, errors = [], keeps = false, children }: IntakePageProps) {
  return (
    <SitePage
      locale={place.locale}
      path={intakePath(place.token, end)}
      title={title}
      clinic={place.clinic}
      errors={errors}
      {...(backTo === undefined ? {} : { backTo })}
      {...(keeps ? { script: assets.keepAnswers } : {})}
    >
      {children}
    </SitePage>
  );
}
