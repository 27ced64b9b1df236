import { type ClinicCard, SitePage } from "#components/site/site-page";
import { ClinicTexts } from "#components/site/with-phone";
import { ButtonLink } from "#components/ui/button";
import { CareCard } from "#components/ui/care-card";
import { bookingText } from "#content/text/booking";
import { triageMessages } from "#content/triage/messages";
import { type Locale, localePath } from "#lib/locale";
import { fillText } from "#lib/triage/messages";
import { signsOnPage, type WarningSign } from "#lib/triage/rules";
import { currentWarningSigns } from "#lib/triage/schema";

const Signs = ({ locale, signs }: Readonly<{ locale: Locale; signs: readonly WarningSign[] }>) => (
  <ul>
    {signs.map(({ id, question }) => (
      <li key={id}>{question[locale]}</li>
    ))}
  </ul>
);

type WarningSignsProps = Readonly<{ locale: Locale; clinic: ClinicCard; indexableAt?: string }>;

/** All warning signs in one place, for anybody, without a question asked. */
export function WarningSignsPage({ locale, clinic, indexableAt }: WarningSignsProps) {
  const { page, callNow, callToday, firstReview, check } = bookingText.warningSigns;
  const today = signsOnPage(currentWarningSigns, "today");
  const fill = (text: Parameters<typeof fillText>[0]) => fillText(text, locale, clinic);
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path="/warning-signs"
      title={page[locale]}
      {...(indexableAt && { indexableAt })}
      nav
    >
      <h1>{page[locale]}</h1>
      <CareCard locale={locale} urgency="emergency" title={fill(callNow)}>
        <Signs locale={locale} signs={signsOnPage(currentWarningSigns, "emergency")} />
      </CareCard>
      <CareCard locale={locale} urgency="urgent" title={fill(callToday)}>
        <Signs locale={locale} signs={today.filter(({ tier }) => tier === "same_day")} />
        <p>{clinic.hours}</p>
      </CareCard>
      <CareCard locale={locale} urgency="non-urgent" title={fill(firstReview)}>
        <Signs locale={locale} signs={today.filter(({ tier }) => tier === "clinician_review")} />
      </CareCard>
      <ClinicTexts texts={triageMessages.routine.body.slice(1)} locale={locale} clinic={clinic} />
      <p>
        <ButtonLink href={localePath(locale, "/book")}>{check[locale]}</ButtonLink>
      </p>
    </SitePage>
  );
}
