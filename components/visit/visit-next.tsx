import { WithPhone } from "#components/site/with-phone";
import { ButtonLink } from "#components/ui/button";
import { PlumbLine, type Step } from "#components/ui/plumb-line";
import { formIsOpen, type VisitProps, visitTime } from "#components/visit/visit";
import { visitText } from "#content/text/booking";
import { fillIn, localePath } from "#lib/locale";

/** What the day itself asks of somebody, by where the visit takes place. */
const dayText = { in_person: visitText.arrive, video: visitText.arriveVideo, phone: visitText.arrivePhone } as const;
const dayTextOf = (mode: string) => dayText[mode as keyof typeof dayText] ?? visitText.arrive;

function stepsOf({ locale, clinic, visit, intakeToken }: VisitProps): Step[] {
  const hasForm = visit.intake !== null && intakeToken !== null;
  const open = formIsOpen(visit) && hasForm;
  const form: Step = open
    ? { title: visitText.formStep[locale], detail: visitText.formNow[locale], state: "now" }
    : { title: visitText.formSent[locale], state: "done" };
  const day: Step = {
    title: visitTime(visit, locale),
    detail: (
      <WithPhone clinic={clinic}>{fillIn(dayTextOf(visit.visitType.mode)[locale], { phone: clinic.phone })}</WithPhone>
    ),
    state: open ? "next" : "now",
  };
  return [...(hasForm ? [form] : []), day, { title: visitText.after[locale], detail: visitText.afterText[locale] }];
}

/** What happens next, and when: the steps on the plumb line, and the one thing that is asked for now. */
export function VisitNext(props: VisitProps) {
  const { locale, clinic, visit, intakeToken } = props;
  const open = formIsOpen(visit) && intakeToken !== null;
  return (
    <section className="prose" aria-labelledby="next">
      <h2 id="next">{visitText.next[locale]}</h2>
      <PlumbLine locale={locale} steps={stepsOf(props)} />
      {open ? (
        <p>
          <ButtonLink href={localePath(locale, `/intake/${intakeToken}`)}>{visitText.formLink[locale]}</ButtonLink>
        </p>
      ) : (
        <p>{visitText.nothingElse[locale]}</p>
      )}
      <p>{visitText.mail[locale]}</p>
      {clinic.isDemonstration ? (
        <p>
          <a className="standalone" href={localePath(locale, "/demonstration/mail")}>
            {visitText.demonstrationMail[locale]}
          </a>
        </p>
      ) : null}
    </section>
  );
}
