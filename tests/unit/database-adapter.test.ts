import { expect, test } from "vitest";
import { statementNames } from "#lib/database-adapter";

test("a statement has a name from the third time on, and keeps it", () => {
  const nameOf = statementNames(10);
  const names = ["a", "a", "b", "a", "a", "b", "b", "a"].map(nameOf);
  expect(names).toEqual(["", "", "", "plumbline_1", "plumbline_1", "", "plumbline_2", "plumbline_1"]);
});

test("there are only so many names, however many statements there are", () => {
  const nameOf = statementNames(2);
  const thrice = (text: string) => [nameOf(text), nameOf(text), nameOf(text)].at(-1);
  expect(["a", "b", "c", "d"].map(thrice)).toEqual(["plumbline_1", "plumbline_2", "", ""]);
  expect(nameOf("a")).toBe("plumbline_1");
});

test("statements that come once are not kept in mind for ever", () => {
  const nameOf = statementNames(2);
  nameOf("rare");
  nameOf("rare");
  for (let index = 0; index < 20; index += 1) nameOf(`once ${index}`);
  expect(nameOf("rare")).toBe("");
});
