import { isList, type Questionnaire, type QuestionnaireItem } from "#lib/intake/questionnaire";

export type IndexedItem = {
  readonly item: QuestionnaireItem;
  readonly parent: IndexedItem | null;
  /** Place in the document, from 0. */
  readonly order: number;
  /** linkId of the top-level group (or item) that it stands in. */
  readonly section: string;
  /** linkIds of the repeating groups around it, outermost first, itself included if it is one. */
  readonly repeating: readonly string[];
};

export type QuestionnaireIndex = {
  readonly questionnaire: Questionnaire;
  /** By linkId, in document order. The first of two items with the same linkId wins. */
  readonly items: ReadonlyMap<string, IndexedItem>;
};

function buildIndex(questionnaire: Questionnaire): QuestionnaireIndex {
  const items = new Map<string, IndexedItem>();
  const add = (item: QuestionnaireItem, parent: IndexedItem | null): void => {
    if (items.has(item.linkId)) return;
    const around = parent?.repeating ?? [];
    const indexed: IndexedItem = {
      item,
      parent,
      order: items.size,
      section: parent?.section ?? item.linkId,
      repeating: isList(item) ? [...around, item.linkId] : around,
    };
    items.set(item.linkId, indexed);
    for (const child of item.item ?? []) add(child, indexed);
  };
  for (const item of questionnaire.item) add(item, null);
  return { questionnaire, items };
}

const indexes = new WeakMap<Questionnaire, QuestionnaireIndex>();

/** The questionnaire by linkId, with parents; built once for each questionnaire object. */
export function indexQuestionnaire(questionnaire: Questionnaire): QuestionnaireIndex {
  const index = indexes.get(questionnaire) ?? buildIndex(questionnaire);
  indexes.set(questionnaire, index);
  return index;
}
