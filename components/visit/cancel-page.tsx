import { type ClinicCard, SitePage } from "#components/site/site-page";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Inset } from "#components/ui/notice";
import { visitTime } from "#components/visit/visit";
import { visitText } from "#content/text/booking";
import type { VisitAnswer } from "#lib/appointments/schema";
import { type Locale, localePath } from "#lib/locale";

type CancelPageProps = Readonly<{ locale: Locale; clinic: ClinicCard; visit: VisitAnswer; token: string }>;

/** Between the link and the deed: what will be cancelled, and the way back. */
export function CancelPage({ locale, clinic, visit, token }: CancelPageProps) {
  const here = `/visit/${token}`;
  const title = visitText.cancelTitle[locale];
  return (
    <SitePage locale={locale} clinic={clinic} path={`${here}/cancel`} title={title} backTo={localePath(locale, here)}>
      <div className="visit prose">
        <h1>{title}</h1>
        <Inset>
          <b>{visitTime(visit, locale)}</b>
          <br />
          {visit.visitType.name[locale]}, {visit.physician.name}, {visit.location.name}
        </Inset>
        <p>{visitText.cancelText[locale]}</p>
        <Form action={localePath(locale, `${here}/cancel`)} hidden={{ version: String(visit.version) }}>
          <Button kind="danger">{visitText.cancelYes[locale]}</Button>
        </Form>
        <p className="button-row">
          <ButtonLink kind="quiet" href={localePath(locale, here)}>
            {visitText.cancelNo[locale]}
          </ButtonLink>
          {visit.canMove ? (
            <a className="standalone" href={localePath(locale, `${here}/move`)}>
              {visitText.move[locale]}
            </a>
          ) : null}
        </p>
      </div>
    </SitePage>
  );
}
