import type { ReactNode } from "react";
import { type ClinicCard, SitePage } from "#components/site/site-page";
import type { FieldError } from "#components/ui/error-summary";
import { PlumbLine } from "#components/ui/plumb-line";
import { bookingText } from "#content/text/booking";
import { fillIn, type Locale, localePath, type Text } from "#lib/locale";

const order = ["signs", "visitType", "time", "person", "check"] as const;
export type JourneyStep = (typeof order)[number];

type JourneyProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  path: string;
  title: string;
  step: JourneyStep;
  /** What the last step is called, where it is not a booking */
  last?: Text;
  backTo?: string;
  errors?: readonly FieldError[];
  children: ReactNode;
}>;

/** A page of the booking: the plumb line shows how far it is, beside the question or as one line on a phone. */
export function JourneyPage({ step, last, backTo, children, ...page }: JourneyProps) {
  const { locale } = page;
  const now = order.indexOf(step);
  const steps = order.map((name, index) => ({
    title: (last && name === "check" ? last : bookingText.steps[name])[locale],
    state: index < now ? ("done" as const) : index === now ? ("now" as const) : ("next" as const),
  }));
  return (
    <SitePage {...page} {...(backTo && { backTo: localePath(locale, backTo) })}>
      <div className="journey">
        <aside className="journey-steps">
          <PlumbLine locale={locale} steps={steps} />
        </aside>
        <div className="journey-main">
          <p className={`journey-count soft at-${now + 1}`}>
            {fillIn(bookingText.steps.stepOf[locale], { n: now + 1 })}
          </p>
          {children}
        </div>
      </div>
    </SitePage>
  );
}
