import { IntakePage, type IntakePlace, intakeHref, questionHref } from "#components/intake/intake-page";
import { KeptLine } from "#components/intake/kept-line";
import { questionAnchor } from "#components/intake/question";
import { IntakeRecord } from "#components/intake/record";
import { SignatureNote } from "#components/intake/signature-note";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Inset, Notice } from "#components/ui/notice";
import { intakeText } from "#content/text/intake";
import { positionOf } from "#lib/intake/answers";
import type { IntakeForPatient } from "#lib/intake/queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import type { Finding } from "#lib/intake/validation";
import { fillIn } from "#lib/locale";

type CheckPageProps = Readonly<{
  place: IntakePlace;
  intake: IntakeForPatient;
  /** What still stands against sending, in the order of the form. */
  missing: readonly Finding[];
  /** Somebody changed the form after this page was opened. */
  isChanged?: boolean;
}>;

function Missing({ place, intake, missing }: CheckPageProps) {
  const { locale } = place;
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const words = missing.length === 1 ? intakeText.missingOne : intakeText.missingMany;
  return (
    <Notice locale={locale} title={fillIn(words[locale], { count: missing.length })}>
      <ul className="missing">
        {missing.map(({ path, code, message }) => {
          const position = positionOf(index, path);
          if (!position) return <li key={`${path} ${code}`}>{message[locale]}</li>;
          const href = `${questionHref(place, position)}#${questionAnchor(position)}`;
          return (
            <li key={`${path} ${code}`}>
              <a href={href}>{message[locale]}</a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** All answers before the form goes out. The button is there when nothing is missing (Q16, Q18). */
export function CheckPage(props: CheckPageProps) {
  const { place, intake, missing, isChanged = false } = props;
  const { locale } = place;
  return (
    <IntakePage place={place} end="check" title={intakeText.checkTitle[locale]} backTo={intakeHref(place)} keeps>
      {missing.length > 0 ? <Missing {...props} /> : null}
      {missing.length === 0 && isChanged ? (
        <Notice locale={locale}>
          <p>{intakeText.checkChanged[locale]}</p>
        </Notice>
      ) : null}
      <h1>{intakeText.checkTitle[locale]}</h1>
      <p className="lede">{intakeText.checkNotSent[locale]}</p>
      <SignatureNote place={place} intake={intake} />
      <KeptLine place={place} responseId={intake.id} />
      <IntakeRecord place={place} intake={intake} canChange />
      {missing.length === 0 && intake.isAskedAgain === false ? (
        <Inset>
          <p>
            <b>{intakeText.signsAgain.first[locale]}</b>
          </p>
          <div className="button-row">
            <ButtonLink href={intakeHref(place, "signs")}>{intakeText.signsAgain.task[locale]}</ButtonLink>
          </div>
        </Inset>
      ) : null}
      {missing.length === 0 && intake.isAskedAgain !== false ? (
        <Form action={intakeHref(place, "check")} hidden={{ revision: String(intake.revision) }}>
          <div className="button-row">
            <Button>{intakeText.send[locale]}</Button>
          </div>
        </Form>
      ) : null}
    </IntakePage>
  );
}
