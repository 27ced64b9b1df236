import type { ReactNode } from "react";
import { formText } from "#content/text/site";
import type { Locale } from "#lib/locale";

type CareCardProps = Readonly<{
  locale: Locale;
  urgency: "emergency" | "urgent" | "non-urgent";
  title: string;
  level?: 2 | 3;
  children: ReactNode;
}>;

const urgencyText = {
  emergency: formText.emergency,
  urgent: formText.urgent,
  "non-urgent": formText.nonUrgent,
} as const;

/** When to get which help. The urgency is in the heading's words too, since colour alone tells nobody who cannot see it. */
export function CareCard({ locale, urgency, title, level = 2, children }: CareCardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={`care ${urgency}`}>
      <Heading className="care-head">
        <span className="visually-hidden">{urgencyText[urgency][locale]} </span>
        {title}
      </Heading>
      <div className="care-body">{children}</div>
    </div>
  );
}
