import { AdviceCard } from "#components/intake/advice-card";
import { InstanceList } from "#components/intake/instance-list";
import { IntakePage, type IntakePlace, intakeHref } from "#components/intake/intake-page";
import { KeptLine } from "#components/intake/kept-line";
import { questionAnchor } from "#components/intake/question";
import { type QuestionView, SectionQuestions } from "#components/intake/section-questions";
import { ChangingSigned } from "#components/intake/signature-note";
import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import { intakeText } from "#content/text/intake";
import { positionOf } from "#lib/intake/answers";
import { marksOf } from "#lib/intake/form-merge";
import type { FormFields, FormFinding } from "#lib/intake/forms";
import { listMarks, listsIn } from "#lib/intake/lists";
import type { IntakeForPatient } from "#lib/intake/queries";
import { extensionText, extensionUrls, type QuestionnaireItem, textOf } from "#lib/intake/questionnaire";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { type Advice, isQuestion, pathsIn } from "#lib/intake/sections";
import { fillIn } from "#lib/locale";

type SectionPageProps = Readonly<{
  place: IntakePlace;
  intake: IntakeForPatient;
  section: QuestionnaireItem;
  fields: FormFields;
  findings?: readonly FormFinding[];
  conflicts?: readonly string[];
  opened?: readonly string[];
  /** To do at once, because of an answer that was just saved. */
  advice?: Advice | null;
  /** Continue leads back to the answers to check. */
  fromCheck?: boolean;
}>;

type NewsProps = Readonly<{
  place: IntakePlace;
  index: QuestionnaireIndex;
  conflicts?: readonly string[];
  opened?: readonly string[];
}>;

/** One notice a page: what somebody else saved meanwhile, or what the answers opened. */
export function SectionNews({ place: { locale }, index, conflicts = [], opened = [] }: NewsProps) {
  if (conflicts.length > 0)
    return (
      <Notice locale={locale} title={intakeText.conflictTitle[locale]}>
        <p>{intakeText.conflictHelp[locale]}</p>
        <ul className="missing">
          {conflicts.map((path) => {
            const position = positionOf(index, path);
            if (!position) return null;
            return (
              <li key={path}>
                <a href={`#${questionAnchor(position)}`}>{textOf(position.entry.item, locale)}</a>
              </li>
            );
          })}
        </ul>
      </Notice>
    );
  if (opened.length === 0) return null;
  const words = opened.length === 1 ? intakeText.openedOne : intakeText.openedMany;
  return (
    <Notice locale={locale}>
      <p>
        <b>{fillIn(words[locale], { count: opened.length })}</b>
      </p>
      <p>{intakeText.openedHelp[locale]}</p>
    </Notice>
  );
}

function viewsOf({ intake, section, fields, ...more }: SectionPageProps): QuestionView[] {
  const index = indexQuestionnaire(intake.definition.questionnaire);
  return pathsIn(index, intake.answers, section.linkId).flatMap((path): QuestionView[] => {
    const position = positionOf(index, path);
    if (!position) return [];
    return [
      {
        path,
        position,
        fields,
        finding: more.findings?.find((finding) => finding.path === path),
        saved: more.conflicts?.includes(path) ? (intake.answers[path] ?? []) : null,
        isNew: more.opened?.includes(path) === true,
      },
    ];
  });
}

/** One section of the form: what it asks given the answers so far, all on one page. */
export function SectionPage(props: SectionPageProps) {
  const { place, intake, section, findings = [], advice, fromCheck = false } = props;
  const { locale } = place;
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const views = viewsOf(props);
  const asked = views.map(({ path }) => path).filter((path) => isQuestion(index, path));
  const hidden = {
    marks: marksOf(index, intake.answers, asked),
    lists: listMarks(index, intake.answers, section.linkId),
    ...(fromCheck ? { from: "check" } : {}),
  };
  const errors = findings.flatMap((finding) => {
    const position = positionOf(index, finding.path);
    return position ? [{ field: questionAnchor(position, finding), message: finding.message[locale] }] : [];
  });
  const isAgain = findings.length > 0 || (props.conflicts ?? []).length > 0;
  const why = extensionText(section, extensionUrls.why)?.[locale];
  return (
    <IntakePage
      place={place}
      end={`${section.linkId}${fromCheck ? "?from=check" : ""}`}
      title={textOf(section, locale)}
      backTo={intakeHref(place, fromCheck ? "check" : "")}
      errors={errors}
      keeps
    >
      {/* None beside an error summary (Q25) */}
      {findings.length > 0 ? null : <SectionNews {...props} index={index} />}
      <h1>{textOf(section, locale)}</h1>
      {why ? <p className="lede">{why}</p> : null}
      {advice ? <AdviceCard place={place} advice={advice} /> : null}
      <ChangingSigned place={place} intake={intake} />
      <Form action={intakeHref(place, section.linkId)} hidden={hidden} keeps>
        {/* Enter presses the first button of a form, which must not be one of a list's. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        <SectionQuestions locale={locale} views={views} />
        {listsIn(index, intake.answers, section.linkId).map((list) => (
          <InstanceList
            key={list.entry.item.linkId}
            locale={locale}
            index={index}
            answers={intake.answers}
            list={list}
          />
        ))}
        <KeptLine place={place} responseId={intake.id} end={section.linkId} isAgain={isAgain} />
        <div className="button-row">
          <Button>{intakeText.saveAndContinue[locale]}</Button>
          <Button kind="quiet" name="later" value="yes">
            {intakeText.saveForLater[locale]}
          </Button>
        </div>
      </Form>
    </IntakePage>
  );
}
