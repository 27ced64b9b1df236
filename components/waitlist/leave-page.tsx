import { type ClinicCard, SitePage } from "#components/site/site-page";
import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { waitlistText } from "#content/text/waitlist";
import { type Locale, localePath } from "#lib/locale";

type LeavePageProps = Readonly<{ locale: Locale; clinic: ClinicCard; token: string; hasOffer: boolean }>;

/** Between the link and the deed: what leaving means, and the way back. */
export function LeavePage({ locale, clinic, token, hasOffer }: LeavePageProps) {
  const say = waitlistText.leave;
  const here = `/waitlist/${token}`;
  const title = say.title[locale];
  return (
    <SitePage locale={locale} clinic={clinic} path={`${here}/leave`} title={title} backTo={localePath(locale, here)}>
      <div className="visit prose">
        <h1>{title}</h1>
        <p>{say.text[locale]}</p>
        {hasOffer ? <p>{say.offer[locale]}</p> : null}
        <Form action={localePath(locale, `${here}/leave`)}>
          <Button kind="danger">{say.yes[locale]}</Button>
        </Form>
        <p className="button-row">
          <a href={localePath(locale, here)}>{say.no[locale]}</a>
        </p>
      </div>
    </SitePage>
  );
}
