import type { Difference } from "#lib/intake/comparison";

const words = (answers: readonly string[]) => (answers.length > 0 ? answers.join(", ") : "no answer");

/** Questions with what was answered before and what is now. */
export function DifferenceList({ items }: Readonly<{ items: readonly Difference[] }>) {
  return (
    <dl>
      {items.map(({ path, question, before, now }) => (
        <div key={path}>
          <dt>{question}</dt>
          <dd>
            <del>{words(before)}</del> <ins>{words(now)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
