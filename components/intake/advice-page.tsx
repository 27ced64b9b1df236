import { AdviceCard } from "#components/intake/advice-card";
import { IntakePage, type IntakePlace } from "#components/intake/intake-page";
import { ButtonLink } from "#components/ui/button";
import { intakeText } from "#content/text/intake";
import type { Advice } from "#lib/intake/sections";

type AdvicePageProps = Readonly<{
  place: IntakePlace;
  /** Path below the form's own, query included. */
  end: string;
  advice: Advice;
  /** Where the way on leads: further in the form, or to the page that says how to come back. */
  next: { href: string; isLater: boolean };
}>;

/** Between two sections, when an answer calls for a doctor now or today. The form can go on. */
export function AdvicePage({ place, end, advice, next }: AdvicePageProps) {
  const { locale } = place;
  return (
    <IntakePage place={place} end={end} title={intakeText.adviceTitle[locale]}>
      <h1>{intakeText.adviceTitle[locale]}</h1>
      <AdviceCard place={place} advice={advice} />
      <p>{intakeText.adviceSaved[locale]}</p>
      <div className="button-row">
        <ButtonLink kind="quiet" href={next.href}>
          {(next.isLater ? intakeText.adviceLater : intakeText.adviceGoOn)[locale]}
        </ButtonLink>
      </div>
    </IntakePage>
  );
}
