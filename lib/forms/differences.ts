import { limitsOf, raisedWhen, reckonedFrom, shownWhen } from "#lib/forms/logic";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import {
  extensionText,
  extensionUrls,
  optionCode,
  optionLabel,
  type QuestionnaireItem,
  textOf,
  wordsOf,
} from "#lib/intake/questionnaire";
import { indexQuestionnaire, type QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { locales } from "#lib/locale";

export type PartDifference = { readonly what: string; readonly was: string; readonly is: string };
export type Difference = {
  readonly kind: "added" | "removed" | "changed";
  readonly subject: "item" | "score" | "flag";
  readonly code: string;
  readonly name: string;
  readonly parts: readonly PartDifference[];
};

type Facts = Readonly<Record<string, string>>;
type Described = ReadonlyMap<string, { readonly name: string; readonly facts: Facts }>;

const languageNames = { en: "English", es: "Spanish" } as const;

const optionFacts = ({ answerOption = [] }: QuestionnaireItem): Facts =>
  Object.fromEntries(
    locales.map((locale) => [
      `Choices in ${languageNames[locale]}`,
      answerOption.map((option) => `${optionCode(option)}: ${optionLabel(option, locale)}`).join("; "),
    ]),
  );

/** All of an item that a patient sees or that decides about it; where it stands is told by what is before it. */
function itemFacts(item: QuestionnaireItem, index: QuestionnaireIndex, before: string | undefined): Facts {
  const words = Object.fromEntries(
    locales.flatMap((locale) => [
      [languageNames[locale], wordsOf(item)[locale] ?? ""],
      [`Hint in ${languageNames[locale]}`, extensionText(item, extensionUrls.hint)?.[locale] ?? ""],
    ]),
  );
  return {
    ...words,
    ...optionFacts(item),
    Type: item.type,
    Limits: limitsOf(item).join(", "),
    "Shown when": shownWhen(item, index) ?? "",
    "Stands after": before ?? "",
    // What has no words of its own here is compared whole, so that no change goes untold.
    "Other settings": JSON.stringify({ ...item, item: undefined }),
  };
}

function describeItems({ questionnaire }: QuestionnaireDefinition): Described {
  const index = indexQuestionnaire(questionnaire);
  const found = new Map<string, { name: string; facts: Facts }>();
  const walk = (items: readonly QuestionnaireItem[], parent: string | undefined): void => {
    items.forEach((item, place) => {
      const before = items[place - 1]?.linkId ?? (parent && `the head of ${parent}`);
      found.set(item.linkId, { name: textOf(item, "en"), facts: itemFacts(item, index, before) });
      walk(item.item ?? [], item.linkId);
    });
  };
  walk(questionnaire.item, undefined);
  return found;
}

function describeScores({ questionnaire, scores }: QuestionnaireDefinition): Described {
  const index = indexQuestionnaire(questionnaire);
  return new Map(
    scores.map((score) => {
      const bands = score.bands.map(({ from, to, label }) => `${from} to ${to}: ${label.en} / ${label.es}`).join("; ");
      const facts = {
        English: score.title.en,
        Spanish: score.title.es,
        Reckoned: reckonedFrom(score, index, scores),
        Bands: bands,
        Source: score.citation,
        "Other settings": JSON.stringify(score),
      };
      return [score.code, { name: score.title.en, facts }];
    }),
  );
}

function describeFlags({ questionnaire, scores, flags }: QuestionnaireDefinition): Described {
  const index = indexQuestionnaire(questionnaire);
  return new Map(
    flags.map(({ code, text, severity, source, when, ...rest }) => {
      const raised = raisedWhen(when, index, scores);
      const others = JSON.stringify({ ...rest, when });
      const facts = { English: text.en, Spanish: text.es, Severity: severity, "Raised when": raised, Source: source };
      return [code, { name: text.en, facts: { ...facts, "Other settings": others } }];
    }),
  );
}

function partsOf(was: Facts, is: Facts): PartDifference[] {
  const parts = Object.keys(is)
    .map((what) => ({ what, was: was[what] ?? "", is: is[what] ?? "" }))
    .filter((part) => part.was !== part.is);
  // Told in words already: the settings as a whole only repeat it.
  const told = parts.filter(({ what }) => what !== "Other settings");
  return told.length > 0 ? told : parts;
}

function between(subject: Difference["subject"], before: Described, after: Described): Difference[] {
  const removed = [...before].filter(([code]) => !after.has(code));
  const now = [...after].flatMap(([code, { name, facts }]): Difference[] => {
    const was = before.get(code);
    if (!was) return [{ kind: "added", subject, code, name, parts: [] }];
    const parts = partsOf(was.facts, facts);
    return parts.length > 0 ? [{ kind: "changed", subject, code, name, parts }] : [];
  });
  return [
    ...now,
    ...removed.map(([code, { name }]): Difference => ({ kind: "removed", subject, code, name, parts: [] })),
  ];
}

/** What differs from one version to another, by item, score and flag. Equal definitions have none. */
export const differencesOf = (before: QuestionnaireDefinition, after: QuestionnaireDefinition): Difference[] => [
  ...between("item", describeItems(before), describeItems(after)),
  ...between("score", describeScores(before), describeScores(after)),
  ...between("flag", describeFlags(before), describeFlags(after)),
];
