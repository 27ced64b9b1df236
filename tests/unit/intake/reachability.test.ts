import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Answers } from "#lib/intake/answers";
import type { EnableWhen, QuestionnaireItem } from "#lib/intake/questionnaire";
import { unreachable } from "#lib/intake/reachability";
import { visibleItems } from "#lib/intake/visibility";
import { indexed, item } from "#tests/unit/intake/items";

// Every answer to every form is tried, also where the machine has much else to do.
vi.setConfig({ testTimeout: 60_000 });

/** Numbers on both sides of everything that a condition names, and no answer. */
const given = [null, -1, 0, 1, 2, 3];

function* everyAnswer(linkIds: readonly string[]): Generator<Answers> {
  const [first, ...rest] = linkIds;
  if (first === undefined) return yield {};
  for (const others of everyAnswer(rest))
    for (const valueInteger of given) yield valueInteger === null ? others : { ...others, [first]: [{ valueInteger }] };
}

const condition = (upTo: number): fc.Arbitrary<EnableWhen> =>
  fc
    .record({
      question: fc.nat({ max: upTo - 1 }).map((at) => `q${at}`),
      operator: fc.constantFrom("exists" as const, "=" as const, "!=" as const, ">" as const, "<=" as const),
      value: fc.nat({ max: 2 }),
    })
    .map(({ question, operator, value }) =>
      operator === "exists"
        ? { question, operator, answerBoolean: value > 0 }
        : { question, operator, answerInteger: value },
    );

/** A question of whole numbers, the second of which stands in a group with a condition of its own. */
const question = (at: number): fc.Arbitrary<QuestionnaireItem> =>
  fc
    .record({
      own: at === 0 ? fc.constant([]) : fc.array(condition(at), { maxLength: 3 }),
      around: at === 0 ? fc.constant([]) : fc.array(condition(at), { maxLength: 1 }),
      enableBehavior: fc.constantFrom("all" as const, "any" as const),
    })
    .map(({ own, around, enableBehavior }) => {
      const asked = item(`q${at}`, "integer", own.length > 0 ? { enableWhen: own, enableBehavior } : {});
      return around.length > 0 ? item(`g${at}`, "group", { enableWhen: around, item: [asked] }) : asked;
    });

describe("what can never be shown", () => {
  it("is exactly what no answers show, of all answers there are", () => {
    fc.assert(
      fc.property(fc.tuple(question(0), question(1), question(2), question(3)), (items) => {
        const index = indexed(...items);
        const shown = new Set(
          [...everyAnswer(["q0", "q1", "q2", "q3"])].flatMap((one) => [...visibleItems(index, one)]),
        );
        const never = [...index.items.values()]
          .filter(({ item: { linkId }, parent }) => !shown.has(linkId) && (!parent || shown.has(parent.item.linkId)))
          .map(({ item: { linkId } }) => linkId);
        expect(unreachable(index)).toEqual(never);
      }),
      { numRuns: 40, seed: 20261121 },
    );
  });
});
