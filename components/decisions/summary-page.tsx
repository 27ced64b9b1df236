import { ValuesSummary } from "#components/decisions/values-summary";
import { type ClinicCard, SitePage } from "#components/site/site-page";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Inset } from "#components/ui/notice";
import { valuesText } from "#content/text/compare";
import { hasValues, type ValuesAnswers } from "#lib/decisions/schema";
import { fillIn, type Locale, localePath } from "#lib/locale";

/** Where the answers can go: to the visit of this browser, to the one that it will book, or already on the way. */
export type Giving = Readonly<{ to: "visit"; when: string } | { to: "booking" } | { to: "waiting" }>;

type SummaryPageProps = Readonly<{ locale: Locale; clinic: ClinicCard; answers: ValuesAnswers; giving: Giving }>;

function Give({ locale, giving }: Pick<SummaryPageProps, "locale" | "giving">) {
  if (giving.to === "waiting") return <Inset>{valuesText.waiting[locale]}</Inset>;
  const [words, button] =
    giving.to === "visit"
      ? [fillIn(valuesText.giveVisit[locale], { when: giving.when }), valuesText.give]
      : [valuesText.giveLater[locale], valuesText.giveWhenBooked];
  return (
    <>
      <p>{words}</p>
      <Form action={localePath(locale, "/compare/summary")}>
        <Button>{button[locale]}</Button>
      </Form>
      <p className="soft">{valuesText.haveLink[locale]}</p>
    </>
  );
}

/** The answers on one page that prints well, and the choice to give them to the care team. */
export function SummaryPage({ locale, clinic, answers, giving }: SummaryPageProps) {
  const title = valuesText.summaryTitle[locale];
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path="/compare/summary"
      title={title}
      backTo={localePath(locale, "/compare/what-matters")}
    >
      <h1>{title}</h1>
      <p className="soft no-print">{valuesText.print[locale]}</p>
      {hasValues(answers) ? <ValuesSummary locale={locale} answers={answers} /> : <p>{valuesText.none[locale]}</p>}
      <p className="button-row">
        <ButtonLink kind="quiet" href={localePath(locale, "/compare/what-matters")}>
          {valuesText.change[locale]}
        </ButtonLink>
      </p>
      {hasValues(answers) ? (
        <section className="compare-part measure stack no-print" aria-labelledby="give">
          <h2 id="give">{valuesText.giveTitle[locale]}</h2>
          <Give locale={locale} giving={giving} />
        </section>
      ) : null}
    </SitePage>
  );
}
