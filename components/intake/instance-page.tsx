import { AdviceCard } from "#components/intake/advice-card";
import { listAnchor } from "#components/intake/instance-list";
import { IntakePage, type IntakePlace, intakeHref } from "#components/intake/intake-page";
import { KeptLine } from "#components/intake/kept-line";
import { questionAnchor } from "#components/intake/question";
import { SectionNews } from "#components/intake/section-page";
import { type QuestionView, SectionQuestions } from "#components/intake/section-questions";
import { ChangingSigned } from "#components/intake/signature-note";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { intakeText } from "#content/text/intake";
import { positionOf } from "#lib/intake/answers";
import { marksOf } from "#lib/intake/form-merge";
import type { FormFields, FormFinding } from "#lib/intake/forms";
import { instancePath, type List, pathsOfInstance, wordsOfInstance } from "#lib/intake/lists";
import type { IntakeForPatient } from "#lib/intake/queries";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { type Advice, isQuestion } from "#lib/intake/sections";
import { fillIn, type Locale } from "#lib/locale";

export type Instance = Readonly<{
  place: IntakePlace;
  intake: IntakeForPatient;
  list: List;
  instance: number;
  fromCheck: boolean;
}>;

type InstancePageProps = Instance &
  Readonly<{
    fields: FormFields;
    findings?: readonly FormFinding[];
    conflicts?: readonly string[];
    /** Questions that the answers before called for. */
    opened?: readonly string[];
    /** To do at once, because of an answer that was just saved. */
    advice?: Advice | null;
  }>;

const suffix = (fromCheck: boolean) => (fromCheck ? "?from=check" : "");
export const instanceEnd = ({ list, instance }: Pick<Instance, "list" | "instance">): string =>
  `${list.entry.section}/${list.entry.item.linkId}/${instance}`;
/** The section's page, at the list. */
export const listEnd = ({ list, fromCheck }: Pick<Instance, "list" | "fromCheck">): string =>
  `${list.entry.section}${suffix(fromCheck)}#${listAnchor(list)}`;

/** "Medicine 2" */
function titleOf({ list, instance }: Instance, locale: Locale): string {
  const at = list.filled.indexOf(instance);
  const number = at < 0 ? list.filled.length + 1 : at + 1;
  const noun = list.noun[locale];
  return fillIn(intakeText.listTitle[locale], { noun: `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`, number });
}

function viewsOf({ intake, list, instance, fields, findings, conflicts, opened }: InstancePageProps): QuestionView[] {
  const index = indexQuestionnaire(intake.definition.questionnaire);
  return pathsOfInstance(index, intake.answers, list.entry.item.linkId, instance).flatMap((path): QuestionView[] => {
    const position = positionOf(index, path);
    if (!position) return [];
    const finding = findings?.find((one) => one.path === path);
    const saved = conflicts?.includes(path) ? (intake.answers[path] ?? []) : null;
    return [{ path, position, fields, finding, saved, isNew: opened?.includes(path) === true }];
  });
}

/** One medicine, one scan: a page of its own, for a list that can be as long as it needs to be. */
export function InstancePage(props: InstancePageProps) {
  const { place, intake, list, findings = [], conflicts = [], opened = [], advice, fromCheck } = props;
  const { locale } = place;
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const views = viewsOf(props);
  const asked = views.map(({ path }) => path).filter((path) => isQuestion(index, path));
  const title = titleOf(props, locale);
  const end = instanceEnd(props);
  const errors = findings.flatMap((finding) => {
    const position = positionOf(index, finding.path);
    return position ? [{ field: questionAnchor(position, finding), message: finding.message[locale] }] : [];
  });
  return (
    <IntakePage
      place={place}
      end={`${end}${suffix(fromCheck)}`}
      title={title}
      backTo={intakeHref(place, listEnd(props))}
      errors={errors}
      keeps
    >
      <SectionNews place={place} index={index} conflicts={conflicts} opened={opened} />
      <h1>{title}</h1>
      {advice ? <AdviceCard place={place} advice={advice} /> : null}
      <ChangingSigned place={place} intake={intake} />
      <Form
        action={intakeHref(place, end)}
        hidden={{ marks: marksOf(index, intake.answers, asked), ...(fromCheck ? { from: "check" } : {}) }}
        keeps
      >
        <SectionQuestions locale={locale} views={views} />
        <KeptLine
          place={place}
          responseId={intake.id}
          end={end}
          isAgain={findings.length > 0 || conflicts.length > 0}
        />
        <div className="button-row">
          <Button>{fillIn(intakeText.listSave[locale], { noun: list.noun[locale] })}</Button>
          <Button kind="quiet" name="another" value="yes">
            {intakeText.listSaveAndAdd[locale]}
          </Button>
        </div>
      </Form>
    </IntakePage>
  );
}

/** Asks before it is taken away: nothing is lost by a slip of the finger. */
export function RemovePage(props: Instance) {
  const { place, intake, list, instance } = props;
  const { locale } = place;
  const index = indexQuestionnaire(intake.definition.questionnaire);
  const title = fillIn(intakeText.removeTitle[locale], { noun: list.noun[locale] });
  const words = wordsOfInstance(index, intake.answers, {
    path: instancePath(list.entry.item.linkId, instance),
    locale,
  });
  const end = `${instanceEnd(props)}/remove`;
  return (
    <IntakePage place={place} end={end} title={title} backTo={intakeHref(place, listEnd(props))}>
      <h1>{title}</h1>
      <p>
        <b>{words[0]}</b> {words.slice(1).join(", ")}
      </p>
      <ChangingSigned place={place} intake={intake} />
      <Form action={intakeHref(place, end)}>
        <div className="button-row">
          <Button kind="danger">{intakeText.removeYes[locale]}</Button>
          <ButtonLink kind="quiet" href={intakeHref(place, listEnd(props))}>
            {intakeText.removeNo[locale]}
          </ButtonLink>
        </div>
      </Form>
    </IntakePage>
  );
}
