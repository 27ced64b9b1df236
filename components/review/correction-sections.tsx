"use client";
import { AnswerEditor } from "#components/review/answer-editor";
import type { CorrectionState } from "#components/review/use-correction";
import type { Answers } from "#lib/intake/answers";
import { correctableAt, fieldsAt } from "#lib/intake/correcting";
import { instancePath, listsIn, pathsOfInstance, wordsOfInstance } from "#lib/intake/lists";
import { textOf } from "#lib/intake/questionnaire";
import type { RenderedItem, RenderedSection } from "#lib/intake/rendering";

type Props = Readonly<{ state: CorrectionState; saved: Answers; isFound: (question: string) => boolean }>;

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const isIn = (path: string, instances: readonly string[]) => instances.some((one) => path.startsWith(`${one}.`));

function Question({ item, state, saved }: Readonly<{ item: RenderedItem; state: CorrectionState; saved: Answers }>) {
  const { path, question, answers } = item;
  const position = correctableAt(state.index, path);
  const isAsked = state.asked.has(path);
  if (position && (isAsked || state.opened.includes(path)))
    return (
      <li className="is-open">
        <AnswerEditor
          position={position}
          question={question}
          fields={fieldsAt(state.typing, saved, path, position)}
          change={(fields) => state.change(path, fields)}
          problem={state.problemOf(path)}
        />
        {!isAsked && (
          <button type="button" className="button plain" onClick={() => state.keep(path)}>
            Keep it as it was<span className="visually-hidden">, the answer to: {question}</span>
          </button>
        )}
      </li>
    );
  return (
    <li>
      <span>
        <span className="soft">{question}</span>
        <b>{answers.length > 0 ? answers.join(", ") : "No answer"}</b>
      </span>
      {position && (
        <button type="button" className="mark" onClick={() => state.open(path)}>
          Change<span className="visually-hidden"> the answer to: {question}</span>
        </button>
      )}
    </li>
  );
}

/** The entries of a list that are new here, and the ways to add one or take one away. */
function Lists({ section, state, saved, isFound }: Props & Readonly<{ section: string }>) {
  const { index, answers, added, typing } = state;
  return listsIn(index, answers, section).map(({ entry, noun }) => {
    const list = entry.item.linkId;
    const mine = added.filter((instance) => instance.startsWith(`${list}[`));
    if (mine.length === 0 && !isFound(noun.en)) return null;
    const before = listsIn(index, saved, section).find((one) => one.entry.item.linkId === list);
    const next = (before?.next ?? 0) + mine.length;
    return (
      <div key={list} className="correction-list">
        {before?.filled.map((instance) => {
          const path = instancePath(list, instance);
          const [name = noun.en] = wordsOfInstance(index, saved, { path, locale: "en" });
          return (
            <button key={path} type="button" className="button plain" onClick={() => state.toggleRemoval(path)}>
              {typing.removed.includes(path) ? "Put back" : "Take away"}: {name}
            </button>
          );
        })}
        {mine.map((instance, place) => (
          <fieldset key={instance} className="is-open">
            <legend>
              {capital(noun.en)} {(before?.filled.length ?? 0) + place + 1}, new
            </legend>
            {pathsOfInstance(index, answers, list, Number(instance.slice(list.length + 1, -1))).map((path) => {
              const position = correctableAt(index, path);
              return (
                position && (
                  <AnswerEditor
                    key={path}
                    position={position}
                    question={textOf(position.entry.item, "en")}
                    fields={fieldsAt(typing, saved, path, position)}
                    change={(fields) => state.change(path, fields)}
                    problem={state.problemOf(path)}
                  />
                )
              );
            })}
          </fieldset>
        ))}
        <button type="button" className="button" onClick={() => state.add(instancePath(list, next))}>
          Add a {noun.en}
        </button>
      </div>
    );
  });
}

function Part({ section, state, saved, isFound }: Props & Readonly<{ section: RenderedSection }>) {
  const items = section.items.filter(
    ({ path, question }) => !isIn(path, state.added) && (isFound(question) || state.asked.has(path)),
  );
  const lists = listsIn(state.index, state.answers, section.linkId).filter(({ noun }) => isFound(noun.en));
  if (items.length + lists.length + state.added.length === 0) return null;
  return (
    <section className="correctable" aria-labelledby={`part-${section.linkId}`}>
      <h2 id={`part-${section.linkId}`}>{section.title}</h2>
      <ul>
        {items.map((item) => (
          <Question key={item.path} item={item} state={state} saved={saved} />
        ))}
      </ul>
      <Lists section={section.linkId} state={state} saved={saved} isFound={isFound} />
    </section>
  );
}

/** Every question that the form asks, with its answer and the way to another one. */
export function CorrectionSections(props: Props) {
  return props.state.sections.map((section) => <Part key={section.linkId} section={section} {...props} />);
}
