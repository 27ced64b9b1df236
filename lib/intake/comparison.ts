import type { RenderedSection } from "#lib/intake/rendering";

export type Difference = { path: string; question: string; before: string[]; now: string[] };

const byPath = (sections: readonly RenderedSection[]) =>
  new Map(sections.flatMap(({ items }) => items.map((item) => [item.path, item] as const)));

/**
 * What a form answers differently from the one before, in its order, then what it no longer answers. A question that
 * was not asked before counts only where it has an answer now.
 */
export function differencesBetween(before: readonly RenderedSection[], now: readonly RenderedSection[]): Difference[] {
  const [old, present] = [byPath(before), byPath(now)];
  const changed = [...present.values()].flatMap(({ path, question, answers }): Difference[] => {
    const was = old.get(path)?.answers ?? [];
    return was.join("\n") === answers.join("\n") ? [] : [{ path, question, before: was, now: answers }];
  });
  const gone = [...old.values()].flatMap(({ path, question, answers }): Difference[] =>
    present.has(path) || answers.length === 0 ? [] : [{ path, question, before: answers, now: [] }],
  );
  return [...changed, ...gone];
}
