import type { QuestionnaireDefinition } from "#lib/intake/definition";
import { checkConditions, checkCycle } from "#lib/intake/publication-logic";
import { checkFlags, checkScores } from "#lib/intake/publication-results";
import {
  type Check,
  checkAsking,
  checkLanguages,
  checkLimits,
  checkOptions,
  checkStructure,
  missingLanguages,
  type PublicationFinding,
} from "#lib/intake/publication-rules";
import { isList, type Questionnaire, type QuestionnaireItem } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { unreachable } from "#lib/intake/reachability";

const flatten = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flatten(item.item ?? [])]);

const logic: readonly Check[] = [checkConditions, checkCycle];
const rules: readonly Check[] = [checkStructure, checkOptions, checkLimits, checkAsking, checkLanguages];

const findingsOf = (checks: readonly Check[], all: readonly QuestionnaireItem[], questionnaire: Questionnaire) =>
  all.flatMap((item) =>
    checks.flatMap((check) =>
      check(item, indexQuestionnaire(questionnaire)).map(([code, message]) => ({ linkId: item.linkId, code, message })),
    ),
  );

/** More than five times the longest form of ours. */
const mostItems = 1000;

/**
 * What stands against publishing this questionnaire: FHIR's own rules (que-*), dead logic, cycles, missing languages,
 * what the pages cannot ask. Whether an item can be shown at all is asked where the conditions are sound one by one.
 */
export function checkQuestionnaire(questionnaire: Questionnaire): PublicationFinding[] {
  const all = flatten(questionnaire.item);
  if (all.length > mostItems)
    return [{ linkId: "", code: "too-many-items", message: `A form has at most ${mostItems} items` }];
  const seen = new Set<string>();
  const repeated = all.filter(({ linkId }) => seen.size === seen.add(linkId).size);
  const unsound = findingsOf(logic, all, questionnaire);
  const never = unsound.length > 0 ? [] : unreachable(indexQuestionnaire(questionnaire));
  return [
    ...missingLanguages(questionnaire).map((locale) => ({
      linkId: "",
      code: "missing-language",
      message: `The title is missing in “${locale}”`,
    })),
    ...repeated.map(({ linkId }) => ({ linkId, code: "que-2", message: "Two items have this linkId" })),
    ...findingsOf(rules, all, questionnaire),
    ...unsound,
    ...never.map((linkId) => ({
      linkId,
      code: "unreachable",
      message: "No answers can ever show this: what its conditions ask for cannot all be answered",
    })),
  ];
}

/** A form is asked section by section, and each entry of a list on a page of its own. */
function checkPlaces({ questionnaire }: QuestionnaireDefinition): PublicationFinding[] {
  const outside = questionnaire.item.filter((item) => item.type !== "group" || isList(item));
  const inner = [...indexQuestionnaire(questionnaire).items.values()].filter(
    ({ item, repeating }) => isList(item) && repeating.length > 1,
  );
  return [
    ...outside.map(({ linkId }) => ({
      linkId,
      code: "not-a-section",
      message: "A form is made of sections: put this into a group that does not repeat",
    })),
    ...inner.map(({ item: { linkId } }) => ({
      linkId,
      code: "list-in-list",
      message: "A list inside a list has no page",
    })),
  ];
}

/** `checkQuestionnaire`, and that every item has a page, and scores and flags speak of what can be answered. */
export function checkDefinition(definition: QuestionnaireDefinition): PublicationFinding[] {
  const isPinned = definition.questionnaire.version === definition.version;
  const message = "The questionnaire carries another version than its definition";
  return [
    ...checkQuestionnaire(definition.questionnaire),
    ...checkPlaces(definition),
    ...checkScores(definition),
    ...checkFlags(definition),
    ...(isPinned ? [] : [{ linkId: "", code: "version", message }]),
  ];
}
