import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "#lib/intake/answers";
import type { EnableWhen, QuestionnaireItem } from "#lib/intake/questionnaire";
import { visibleItems } from "#lib/intake/visibility";
import { indexed, item } from "#tests/unit/intake/items";

/** In the order of the document; those with an `i` stand in the list `g`. */
const names = ["o0", "i0", "i1", "i2", "o1", "o2"] as const;
type Name = (typeof names)[number];
const isInList = (name: Name) => name.startsWith("i");

type Asked = { readonly conditions: readonly EnableWhen[]; readonly isAny: boolean };
const plain: Asked = { conditions: [], isAny: false };
type Form = Readonly<Record<string, Asked>>;
type Numbers = Readonly<Record<string, number | undefined>>;
/** By name, and by instance in the list: the number that was answered. */
type Given = {
  readonly outside: Numbers;
  readonly rows: readonly Numbers[];
};

const pathOf = (name: Name, row: number) => (isInList(name) ? `g[${row}].${name}` : name);
const numberAt = ({ outside, rows }: Given, name: Name, row: number): number | undefined =>
  isInList(name) ? rows[row]?.[name] : outside[name];

/** The rows of the list that hold an answer; where none does, the first, which stands there to be filled in. */
const rowsOf = ({ rows }: Given): number[] => {
  const filled = [...rows.keys()].filter((row) => Object.keys(rows[row] ?? {}).length > 0);
  return filled.length > 0 ? filled : [0];
};

/**
 * The rule as R4 tells it, without memory and without paths: of a question in the same row that row; of one in a list
 * from outside the nearest row that asks it, backwards from below the list, forwards from above it.
 */
function isShown(form: Form, given: Given, name: Name, row: number): boolean {
  const { conditions, isAny } = form[name] ?? plain;
  const met = conditions.map(({ question, operator, answerInteger = 0, answerBoolean }) => {
    const control = question as Name;
    const rows = rowsOf(given);
    const nearest = names.indexOf(control) < names.indexOf(name) ? rows.toReversed() : rows;
    const candidates = isInList(control) && !isInList(name) ? nearest : [row];
    const at = candidates.find((candidate) => isShown(form, given, control, candidate));
    const answer = at === undefined ? undefined : numberAt(given, control, at);
    if (operator === "exists") return (answer !== undefined) === answerBoolean;
    return operator === "!=" ? answer !== answerInteger : answer === answerInteger;
  });
  if (met.length === 0) return true;
  return isAny ? met.includes(true) : !met.includes(false);
}

/** Questions that hang on those before them in some order, which is not that of the document. */
const forms: fc.Arbitrary<Form> = fc.shuffledSubarray([...names], { minLength: names.length }).chain((order) =>
  fc.record(
    Object.fromEntries(
      order.map((name, rank) => {
        const condition = fc
          .record({
            question: fc.constantFrom(...order.slice(0, Math.max(1, rank))),
            operator: fc.constantFrom("exists" as const, "=" as const, "!=" as const),
            value: fc.nat({ max: 1 }),
          })
          .map(
            ({ question, operator, value }): EnableWhen =>
              operator === "exists"
                ? { question, operator, answerBoolean: value > 0 }
                : { question, operator, answerInteger: value },
          );
        const conditions = rank === 0 ? fc.constant([]) : fc.array(condition, { maxLength: 2 });
        return [name, fc.record({ conditions, isAny: fc.boolean() })];
      }),
    ),
  ),
);

const someOf = (kept: readonly Name[]): fc.Arbitrary<Numbers> =>
  fc.record(Object.fromEntries(kept.map((name) => [name, fc.nat({ max: 1 })])), { requiredKeys: [] });
const givens: fc.Arbitrary<Given> = fc.record({
  outside: someOf(names.filter((name) => !isInList(name))),
  rows: fc.array(someOf(names.filter(isInList)), { maxLength: 3 }),
});

const itemOf = (form: Form, name: Name): QuestionnaireItem => {
  const { conditions, isAny } = form[name] ?? plain;
  return item(
    name,
    "integer",
    conditions.length > 0 ? { enableWhen: conditions, enableBehavior: isAny ? "any" : "all" } : {},
  );
};

describe("a list among other questions", () => {
  it("shows what the plainest reading of the rule shows, whatever hangs on what", () => {
    fc.assert(
      fc.property(forms, givens, (form, given) => {
        const list = item("g", "group", {
          repeats: true,
          item: names.filter(isInList).map((name) => itemOf(form, name)),
        });
        const index = indexed(itemOf(form, "o0"), list, itemOf(form, "o1"), itemOf(form, "o2"));
        const places = names.flatMap((name) => (isInList(name) ? rowsOf(given) : [0]).map((row) => ({ name, row })));
        const answers: Answers = Object.fromEntries(
          places.flatMap(({ name, row }) => {
            const valueInteger = numberAt(given, name, row);
            return valueInteger === undefined ? [] : [[pathOf(name, row), [{ valueInteger }]]];
          }),
        );
        const visible = visibleItems(index, answers);
        for (const { name, row } of places)
          expect([pathOf(name, row), visible.has(pathOf(name, row))]).toEqual([
            pathOf(name, row),
            isShown(form, given, name, row),
          ]);
      }),
      { numRuns: 400 },
    );
  });
});
