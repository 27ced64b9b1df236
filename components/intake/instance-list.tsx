import { intakeText } from "#content/text/intake";
import type { Answers } from "#lib/intake/answers";
import { instancePath, type List, wordsOfInstance } from "#lib/intake/lists";
import { textOf } from "#lib/intake/questionnaire";
import type { IndexedItem, QuestionnaireIndex } from "#lib/intake/questionnaire-index";
import { fillIn, type Locale } from "#lib/locale";

type InstanceListProps = Readonly<{
  locale: Locale;
  index: QuestionnaireIndex;
  answers: Answers;
  list: List;
}>;

/** The id that a page comes back to. */
export const listAnchor = ({ entry }: { readonly entry: IndexedItem }): string => `list-${entry.order}`;

/**
 * What a list holds so far, with a way to change, take away and add. The buttons send the section's form, so that
 * what was typed on the page is kept before it is left.
 */
export function InstanceList({ locale, index, answers, list }: InstanceListProps) {
  const { item } = list.entry;
  const noun = list.noun[locale];
  const add = list.filled.length > 0 ? intakeText.listAddAnother : intakeText.listAdd;
  return (
    <section className="instances" aria-labelledby={listAnchor(list)}>
      <h2 id={listAnchor(list)}>{textOf(item, locale)}</h2>
      {list.filled.length === 0 ? <p className="soft">{intakeText.listNone[locale]}</p> : null}
      <ul>
        {list.filled.map((instance) => {
          const [title = "", ...rest] = wordsOfInstance(index, answers, {
            path: instancePath(item.linkId, instance),
            locale,
          });
          const value = `${item.linkId}.${instance}`;
          return (
            <li key={instance}>
              <p>
                <b>{title}</b>
                {rest.length > 0 ? <span className="soft"> {rest.join(", ")}</span> : null}
              </p>
              <button type="submit" className="link" name="open" value={value}>
                {intakeText.listChange[locale]}
                <span className="visually-hidden"> {title}</span>
              </button>
              <button type="submit" className="link" name="drop" value={value}>
                {intakeText.listRemove[locale]}
                <span className="visually-hidden"> {title}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <button type="submit" className="button quiet" name="open" value={`${item.linkId}.${list.next}`}>
        {fillIn(add[locale], { noun })}
      </button>
    </section>
  );
}
