import { JourneyPage } from "#components/booking/journey";
import type { ClinicCard } from "#components/site/site-page";
import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { PlumbLine } from "#components/ui/plumb-line";
import { formText } from "#content/text/site";
import { waitlistText as say } from "#content/text/waitlist";
import { fillIn, type Locale, localePath } from "#lib/locale";
import type { LookedAt } from "#lib/waitlist/wish-schema";
import { offerWords } from "#lib/waitlist/wording";

type StartPageProps = Readonly<{ locale: Locale; clinic: ClinicCard; visit: string; lookedAt: LookedAt }>;

/** What the waitlist is, before anything is asked. */
export function StartPage({ locale, clinic, visit, lookedAt }: StartPageProps) {
  const { title, lede, how, steps, notSure, times } = say.start;
  const hidden = Object.fromEntries(Object.entries(lookedAt).filter((entry) => entry[1] !== undefined));
  return (
    <JourneyPage
      locale={locale}
      clinic={clinic}
      path="/book/waitlist"
      title={title[locale]}
      step="time"
      last={say.step}
      backTo="/book/times"
    >
      <div className="prose">
        <h1>{title[locale]}</h1>
        <p className="lede">{lede[locale]}</p>
        <p>
          {say.rows.visit[locale]}: <b>{visit}</b>
        </p>
        <h2>{how[locale]}</h2>
        <PlumbLine locale={locale} steps={steps.map((text) => ({ title: fillIn(text[locale], offerWords(locale)) }))} />
        <p>{notSure[locale]}</p>
      </div>
      <Form action={localePath(locale, "/book/waitlist")} hidden={hidden}>
        <p className="button-row">
          <Button>{formText.continue[locale]}</Button>
          <a href={localePath(locale, "/book/times")}>{times[locale]}</a>
        </p>
      </Form>
    </JourneyPage>
  );
}
