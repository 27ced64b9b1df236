import { describe, expect, test } from "vitest";
import type { Answers } from "#lib/intake/answers";
import { askingToSignAgain, changedPaths, changedSigned, signedAs, signedName } from "#lib/intake/signature";

const coded = (code: string) => ({ valueCoding: { code } });
const name = (valueString: string) => [{ valueString }];
const signed: Answers = { filler: [coded("family")], cancer: [coded("no")], signature: name(" Ana Ruiz ") };

describe("a signature", () => {
  test("is a name and who gave it", () => {
    expect([signedName(signed), signedAs(signed)]).toEqual(["Ana Ruiz", "family"]);
    expect([signedName({}), signedAs({})]).toEqual(["", "self"]);
  });

  test.each<[string, Answers, readonly string[], boolean]>([
    ["nothing is sent", {}, [], false],
    ["the same answer is sent again", { cancer: [coded("no")] }, [], false],
    ["the name alone is written anew", { signature: name("Ana R.") }, [], false],
    ["an answer becomes another", { cancer: [coded("yes")] }, ["cancer"], true],
    ["an answer is taken away", { cancer: [] }, ["cancer"], true],
    ["an answer that was not there is added", { falls: [{ valueInteger: 1 }] }, ["falls"], true],
    ["an empty answer stays empty", { falls: [] }, [], false],
  ])("where %s", (_, changes, changed, isAskedAgain) => {
    expect(changedSigned(signed, changes)).toEqual(changed);
    expect(askingToSignAgain(signed, changes).signature?.length === 0).toBe(isAskedAgain);
  });

  test("that is given with the change itself stays", () => {
    const changes = { cancer: [coded("yes")], signature: name("Ana Ruiz") };
    expect(askingToSignAgain(signed, changes)).toEqual(changes);
  });

  test("is compared by what an answer says, not by the order of its keys", () => {
    const quantity = { value: 60, unit: "kg", code: "kg" };
    const before: Answers = { weight: [{ valueQuantity: quantity }] };
    expect(changedPaths(before, { weight: [{ valueQuantity: { code: "kg", unit: "kg", value: 60 } }] })).toEqual([]);
  });
});
