import { AdviceCard } from "#components/intake/advice-card";
import { IntakePage, type IntakePlace, intakeHref, questionHref } from "#components/intake/intake-page";
import { KeptLine } from "#components/intake/kept-line";
import { questionAnchor } from "#components/intake/question";
import { SignatureNote } from "#components/intake/signature-note";
import { WithPhone } from "#components/site/with-phone";
import { Notice } from "#components/ui/notice";
import { type Task, TaskList } from "#components/ui/task-list";
import { intakeText } from "#content/text/intake";
import { positionOf } from "#lib/intake/answers";
import type { IntakeForPatient } from "#lib/intake/queries";
import { textOf } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { type Advice, isReady, type SectionState } from "#lib/intake/sections";
import { fillIn, type Locale } from "#lib/locale";
import { formatDay, formatTime, zoneTime } from "#lib/time";

type StartPageProps = Readonly<{
  place: IntakePlace;
  intake: IntakeForPatient;
  sections: readonly SectionState[];
  /** Only an emergency stays on this page. */
  advice: Advice | null;
}>;

/** "First consultation, Tuesday, November 24 at 9:30am, with Dr. Osei" */
export const visitWords = (visit: NonNullable<IntakeForPatient["visit"]>, locale: Locale): string =>
  fillIn(intakeText.visitLine[locale], {
    visit: visit.name[locale],
    date: formatDay(visit.startsAt, visit.zone, locale),
    time: `${formatTime(visit.startsAt, visit.zone, locale)} (${zoneTime(visit.zone, locale)})`,
    physician: visit.practitioner,
  });

function hintOf({ minutes, isRequired }: SectionState, locale: Locale): string {
  const time = minutes === 1 ? intakeText.minute[locale] : fillIn(intakeText.minutes[locale], { minutes });
  return [minutes > 0 ? time : "", isRequired ? "" : intakeText.mayLeaveOut[locale]].filter(Boolean).join(", ");
}

const statusText = {
  completed: intakeText.completed,
  in_progress: intakeText.inProgress,
  not_started: intakeText.notStarted,
} as const;

/** The signs that cannot wait are part of the form: it is not sent before they were asked again. */
const signsTask = ({ place, intake }: StartPageProps): Task => ({
  id: "signs",
  title: intakeText.signsAgain.task[place.locale],
  hint: intakeText.signsAgain.taskHint[place.locale],
  href: intakeHref(place, "signs"),
  status: (intake.isAskedAgain ? intakeText.signsAgain.done : intakeText.notStarted)[place.locale],
  ...(intake.isAskedAgain ? {} : { tone: "spruce" as const }),
});

function tasksOf(props: StartPageProps): Task[] {
  const { place, intake, sections } = props;
  const { locale } = place;
  const tasks = sections.map((section): Task => {
    const { linkId } = section.item;
    return {
      id: `part-${linkId}`,
      title: textOf(section.item, locale),
      hint: hintOf(section, locale),
      href: intakeHref(place, linkId),
      status: statusText[section.status][locale],
      ...(section.status === "completed" ? {} : { tone: section.status === "in_progress" ? "brass" : "spruce" }),
    };
  });
  const check: Task =
    isReady(sections) && intake.isAskedAgain !== false
      ? {
          id: "check",
          title: intakeText.checkAndSend[locale],
          href: intakeHref(place, "check"),
          status: intakeText.ready[locale],
          tone: "good",
        }
      : {
          id: "check",
          title: intakeText.checkAndSend[locale],
          hint: intakeText.checkHint[locale],
          status: intakeText.cannotStart[locale],
        };
  return [...tasks, ...(intake.isAskedAgain === null ? [] : [signsTask(props)]), check];
}

function BeforeYouStart({ place, sections }: StartPageProps) {
  const { locale, clinic } = place;
  const minutes = sections.reduce((sum, section) => sum + section.minutes, 0);
  const lines = [
    intakeText.whyWeAsk[locale],
    fillIn(intakeText.howLong[locale], { minutes }),
    intakeText.atHand[locale],
    intakeText.comeBack[locale],
    fillIn(intakeText.byPhone[locale], { phone: clinic.phone }),
  ];
  return (
    <>
      <h2>{intakeText.beforeYouStart[locale]}</h2>
      <ul className="before">
        {lines.map((line) => (
          <li key={line}>
            <WithPhone clinic={clinic}>{line}</WithPhone>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the clinic asks to have changed, in its own words, and the way to each question that it named. */
function Asked({ place, intake }: Pick<StartPageProps, "place" | "intake">) {
  const { locale } = place;
  // Once an answer was changed the form is in progress again; what was asked stays in sight until it is sent.
  const isOpen = intake.status === "changes_requested" || intake.status === "in_progress";
  if (!isOpen || !intake.changesNote) return null;
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const named = intake.changesItems.flatMap((path) => positionOf(index, path) ?? []);
  return (
    <Notice locale={locale} title={intakeText.changesTitle[locale]}>
      <p className="note-lines">{intake.changesNote}</p>
      {named.length > 0 ? (
        <>
          <p>{intakeText.changesItems[locale]}</p>
          <ul className="missing">
            {named.map((position) => (
              <li key={questionAnchor(position)}>
                <a href={`${questionHref(place, position)}#${questionAnchor(position)}`}>
                  {textOf(position.entry.item, locale)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{intakeText.changesNext[locale]}</p>
    </Notice>
  );
}

/** The start of the form and the list of its parts, in any order (Q21, Q22). */
export function StartPage(props: StartPageProps) {
  const { place, intake, sections, advice } = props;
  const { locale } = place;
  const done = sections.filter(({ status }) => status === "completed").length;
  return (
    <IntakePage place={place} title={intakeText.title[locale]} keeps>
      <Asked place={place} intake={intake} />
      <h1>{intakeText.title[locale]}</h1>
      {intake.visit ? (
        <p className="lede">
          {intakeText.forVisit[locale]} {visitWords(intake.visit, locale)}
        </p>
      ) : null}
      {advice ? <AdviceCard place={place} advice={advice} /> : null}
      <SignatureNote place={place} intake={intake} />
      <KeptLine place={place} responseId={intake.id} />
      <BeforeYouStart {...props} />
      <h2>{intakeText.parts[locale]}</h2>
      <p>{fillIn(intakeText.progress[locale], { done, all: sections.length })}</p>
      <TaskList tasks={tasksOf(props)} />
    </IntakePage>
  );
}
