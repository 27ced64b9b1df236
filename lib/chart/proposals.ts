import type { ChartProposal, ProposalState } from "#lib/chart/choices";
import { type ChartField, chartFieldOf, noneItem } from "#lib/chart/fields";
import { type ChartRow, type ChartValue, chartKey, chartNow, isSameValue, lastDeclined } from "#lib/chart/rules";
import { type Answers, type AnswerValue, answersAt, pathOf, positionOf } from "#lib/intake/answers";
import { optionCode, type Questionnaire, type QuestionnaireItem, textOf } from "#lib/intake/questionnaire";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { answerText } from "#lib/intake/rendering";
import { visibleItems, withoutHidden } from "#lib/intake/visibility";
import type { Locale } from "#lib/locale";

/** Which question feeds which field of the chart. Declared beside the questionnaire (content/questionnaires/chart). */
export type ChartRule = {
  readonly field: ChartField;
  /** The question; in a list, that which names one of them */
  readonly from: string;
  /** Of a choice: only these options go into the chart */
  readonly only?: readonly string[];
  /** Of a choice: these options say nothing that stands ("I do not know") */
  readonly skip?: readonly string[];
  /** By option: the words of the chart, where those of the form are the patient's own ("Yes", "I smoke") */
  readonly says?: Readonly<Record<string, string>>;
  /** Before the code, where another question names the same things with it */
  readonly prefix?: string;
  /** Further questions whose answers stand with it: of the same list entry, or anywhere outside lists */
  readonly with?: readonly string[];
};

/** What a form says about the chart. `language` is that in which it was filled in. */
export type ChartForm = {
  readonly rules: readonly ChartRule[];
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly language: Locale;
};

type Found = Pick<ChartProposal, "field" | "item" | "path" | "question"> & { readonly now: ChartValue };

/** The place of a value that was typed: "Penicillin " and "penicillin" are one. */
export const itemOf = (text: string): string => text.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/g, " ");

const codeOf = (item: QuestionnaireItem, value: AnswerValue): string | null => {
  if (!("valueCoding" in value)) return null;
  const { code } = value.valueCoding;
  return item.answerOption?.some((option) => optionCode(option) === code) ? code : null;
};

function detailsOf(index: QuestionnaireIndex, answers: Answers, rule: ChartRule, path: string): string | null {
  const around = positionOf(index, path)?.instances ?? [];
  const words = (rule.with ?? []).flatMap((linkId) => {
    const entry = index.items.get(linkId);
    if (!entry) return [];
    const at = pathOf(entry, around.slice(0, entry.repeating.length));
    return answersAt(answers, at).map((value) => answerText(entry.item, value, "en"));
  });
  return words.length > 0 ? words.join(", ") : null;
}

const isMeant = ({ skip, only }: ChartRule, code: string | null): boolean =>
  code === null ? only === undefined : !skip?.includes(code) && (only === undefined || only.includes(code));

/** Which one of its field a value is. "Yes" alone names nothing: there it is the question. */
function placeOf({ field, from, prefix = "" }: ChartRule, code: string | null, text: string): string {
  if (!chartFieldOf(field).hasSeveral) return "";
  return code === "yes" ? from : code === null ? itemOf(text) : `${prefix}${code}`;
}

type Given = { readonly answers: Answers; readonly paths: ReadonlyMap<string, readonly string[]> };

/** The answered paths of each question, so that no rule has to look through all of them. */
function givenIn(index: QuestionnaireIndex, answers: Answers): Given {
  const paths = new Map<string, string[]>();
  for (const path of Object.keys(answers)) {
    const linkId = positionOf(index, path)?.entry.item.linkId;
    if (linkId !== undefined) paths.set(linkId, [...(paths.get(linkId) ?? []), path]);
  }
  return { answers, paths };
}

function foundBy(index: QuestionnaireIndex, { answers, paths }: Given, rule: ChartRule): Found[] {
  const item = index.items.get(rule.from)?.item;
  if (!item) return [];
  const question = textOf(item, "en");
  const times = new Map<string, number>();
  return (paths.get(rule.from) ?? []).flatMap((path) =>
    answersAt(answers, path).flatMap((value): Found[] => {
      const code = codeOf(item, value);
      if (!isMeant(rule, code)) return [];
      const text = (code === null ? undefined : rule.says?.[code]) ?? answerText(item, value, "en");
      const place = placeOf(rule, code, text);
      // Two entries of a list with one name: two broken wrists.
      const time = (times.get(place) ?? 0) + 1;
      times.set(place, time);
      const own = time === 1 ? place : `${place} ${time}`;
      const now = { text, details: detailsOf(index, answers, rule, path) };
      return [{ field: rule.field, item: own, path, question, now }];
    }),
  );
}

const languageNames = { en: "English", es: "Spanish" } as const;

function foundIn({ rules, questionnaire, answers: given, language }: ChartForm): Found[] {
  const index = indexQuestionnaire(questionnaire);
  const found = givenIn(index, withoutHidden(index, given).answers);
  const spoken: Found = {
    field: "language",
    item: "",
    path: "language",
    question: "Language in which the form was filled in",
    now: { text: languageNames[language], details: null },
  };
  const all = [...rules.flatMap((rule) => foundBy(index, found, rule)), ...(rules.length > 0 ? [spoken] : [])];
  // The first rule that fills a place wins: a named list entry says more than a box that was ticked.
  const byKey = new Map<string, Found>();
  for (const one of all) if (!byKey.has(chartKey(one))) byKey.set(chartKey(one), one);
  return [...byKey.values()];
}

/** What stands in the chart from a question that this form asked and answered otherwise. */
function absentFrom({ rules, questionnaire, answers }: ChartForm, chart: readonly ChartRow[], kept: Set<string>) {
  const index = indexQuestionnaire(questionnaire);
  const visible = new Set([...visibleItems(index, answers)].flatMap((path) => positionOf(index, path)?.entry ?? []));
  const isAsked = (row: ChartRow) => {
    // What a colleague wrote stands beside the forms: no form asked for it.
    if (row.source.responseId === null) return false;
    const linkId = row.source.path.split(".").at(-1) ?? "";
    const entry = index.items.get(linkId);
    if (!entry || !rules.some(({ field, from }) => field === row.field && from === linkId)) return false;
    // A list that is not shown was answered by the question that leads to it.
    return visible.has(entry) || entry.repeating.length > 0;
  };
  return chart.filter((row) => {
    const isOpen = chartFieldOf(row.field).hasSeveral && row.item !== noneItem && !kept.has(chartKey(row));
    return isOpen && isAsked(row);
  });
}

function stateOf(now: ChartValue, chart: ChartRow | null, declined: ChartRow | null): ProposalState {
  if (chart && isSameValue(chart.value, now)) return "same";
  if (declined && isSameValue(declined.value, now)) return "declined";
  return chart ? "differs" : "new";
}

/**
 * Every answer of a form that belongs into the chart, beside what the chart says: in the order of the declaration,
 * then what the chart has and the form does not. "None" of a kind is proposed only where the chart has none either.
 */
export function proposeChart(form: ChartForm, rows: readonly ChartRow[]): ChartProposal[] {
  const chart = chartNow(rows);
  const refused = lastDeclined(rows);
  const filled = new Set([...chart.values()].filter(({ item }) => item !== noneItem).map(({ field }) => field));
  const found = foundIn(form).filter(({ field, item }) => item !== noneItem || !filled.has(field));
  const proposed = found.map((one): ChartProposal => {
    const key = chartKey(one);
    const [standing, declined] = [chart.get(key) ?? null, refused.get(key) ?? null];
    return { ...one, key, state: stateOf(one.now, standing, declined), chart: standing, declined };
  });
  const absent = absentFrom(form, [...chart.values()], new Set(proposed.map(({ key }) => key)));
  const gone = absent.map(
    (row): ChartProposal => ({
      key: chartKey(row),
      field: row.field,
      item: row.item,
      path: row.source.responseId === null ? "" : row.source.path,
      question: chartFieldOf(row.field).label,
      state: "absent",
      now: null,
      chart: row,
      declined: null,
    }),
  );
  return [...proposed, ...gone];
}
