import { Question, questionAnchor } from "#components/intake/question";
import { Inset } from "#components/ui/notice";
import { Tag } from "#components/ui/tag";
import { intakeText } from "#content/text/intake";
import type { AnswerValue, Position } from "#lib/intake/answers";
import { type FormFields, type FormFinding, readField } from "#lib/intake/forms";
import { extensionOf, extensionUrls, type QuestionnaireItem, textOf } from "#lib/intake/questionnaire";
import { answerText } from "#lib/intake/rendering";
import { fillIn, type Locale } from "#lib/locale";

/** A question or text as its page shows it. `saved` holds what somebody else saved meanwhile, null where nobody did. */
export type QuestionView = Readonly<{
  path: string;
  position: Position;
  fields: FormFields;
  finding: FormFinding | undefined;
  saved: readonly AnswerValue[] | null;
  isNew: boolean;
}>;

const citationOf = (item: QuestionnaireItem): string | null =>
  extensionOf(item, extensionUrls.citation)?.valueString ?? null;

type Run = { citation: string | null; views: QuestionView[] };

/** Neighbours of one published instrument together: its stem belongs to them all, its source is named once. */
function runsOf(views: readonly QuestionView[]): Run[] {
  const runs: Run[] = [];
  for (const view of views) {
    const citation = citationOf(view.position.entry.item);
    const last = runs.at(-1);
    if (last && last.citation === citation) last.views.push(view);
    else runs.push({ citation, views: [view] });
  }
  return runs;
}

function Conflict({
  locale,
  view,
  saved,
}: Readonly<{ locale: Locale; view: QuestionView; saved: readonly AnswerValue[] }>) {
  const { item } = view.position.entry;
  const words = (values: readonly AnswerValue[]) =>
    values.map((value) => answerText(item, value, locale)).join("; ") || intakeText.noAnswer[locale];
  const typed = readField(view.position, view.path, view.fields).values;
  return (
    <Inset>
      <p>
        <b>{intakeText.conflictSaved[locale]}</b> {words(saved)}
      </p>
      <p>
        <b>{intakeText.conflictHere[locale]}</b> {words(typed)}
      </p>
    </Inset>
  );
}

function Shown({ locale, view }: Readonly<{ locale: Locale; view: QuestionView }>) {
  const { item } = view.position.entry;
  if (item.type === "display") {
    return (
      <div className="said">
        <Inset>
          <p>{textOf(item, locale)}</p>
        </Inset>
      </div>
    );
  }
  return (
    <div className={view.saved || view.isNew ? "question marked" : "question"}>
      {view.isNew ? (
        <p>
          <Tag tone="brass">{intakeText.newQuestion[locale]}</Tag>
        </p>
      ) : null}
      {view.saved ? <Conflict locale={locale} view={view} saved={view.saved} /> : null}
      <Question locale={locale} position={view.position} fields={view.fields} finding={view.finding} />
    </div>
  );
}

const needsReview = ({ position }: QuestionView) =>
  extensionOf(position.entry.item, extensionUrls.translationReview)?.valueBoolean === true;

function Instrument({ locale, run, id }: Readonly<{ locale: Locale; run: Run; id: string }>) {
  const [first, ...rest] = run.views;
  const stem = first?.position.entry.item.type === "display" ? first.position.entry.item : null;
  const questions = stem ? rest : run.views;
  const notes = (
    <p className="small-print">
      {fillIn(intakeText.citation[locale], { citation: run.citation ?? "" })}
      {locale === "es" && run.views.some(needsReview) ? ` ${intakeText.translationReview.es}` : ""}
    </p>
  );
  const shown = questions.map((view) => <Shown key={view.path} locale={locale} view={view} />);
  if (!stem)
    return (
      <div className="instrument">
        {shown}
        {notes}
      </div>
    );
  return (
    <fieldset className="instrument">
      <legend className="stem" id={id}>
        {textOf(stem, locale)}
      </legend>
      {shown}
      {notes}
    </fieldset>
  );
}

/** Everything that a section shows, in the order of the questionnaire. */
export function SectionQuestions({ locale, views }: Readonly<{ locale: Locale; views: readonly QuestionView[] }>) {
  return runsOf(views).map((run) => {
    const key = run.views[0]?.path ?? "";
    if (run.citation !== null && run.views[0])
      return <Instrument key={key} locale={locale} run={run} id={`${questionAnchor(run.views[0].position)}-stem`} />;
    return run.views.map((view) => <Shown key={view.path} locale={locale} view={view} />);
  });
}
