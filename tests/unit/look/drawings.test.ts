import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Drawing } from "#components/education/drawing";
import type { DrawingName } from "#lib/education/schema";
import { type Locale, locales } from "#lib/locale";

const names: readonly DrawingName[] = [
  "fracture",
  "fracture-kinds",
  "levels",
  "spine",
  "vertebroplasty",
  "kyphoplasty",
  "recovery",
];
const drawn = (locale: Locale, name: DrawingName): string =>
  renderToStaticMarkup(createElement(Drawing, { locale, name }));

describe.each(names)("the drawing %s", (name) => {
  it.each(locales)("says in %s what it shows, or stands beside words that do", (locale) => {
    const markup = drawn(locale, name);
    const drawings = markup.match(/<svg[^>]*>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(0);
    for (const svg of drawings) expect(svg).toMatch(/role="img" aria-label="[^"]{40,}"|aria-hidden="true"/);
    expect(markup).not.toMatch(/undefined|NaN|style=/);
  });

  it("has its words in both languages", () => {
    const words = (locale: Locale) => drawn(locale, name).match(/(?<=>)[^<>]{4,}(?=<)|(?<=aria-label=")[^"]+/g) ?? [];
    const [english, spanish] = [words("en"), words("es")];
    expect(spanish.length).toBe(english.length);
    // Names of levels ("T1–T12") are alike in both.
    const same = english.filter((word, index) => word === spanish[index] && !/^[TL]\d/.test(word));
    expect(same).toEqual([]);
  });

  it("stays small", () => expect(drawn("es", name).length).toBeLessThan(14_000));
});

it("draws every step of both procedures, and the balloon only in kyphoplasty", () => {
  const count = (name: DrawingName, pattern: RegExp) => drawn("en", name).match(pattern)?.length ?? 0;
  expect(count("vertebroplasty", /<li>/g)).toBe(4);
  expect(count("kyphoplasty", /<li>/g)).toBe(5);
  expect(count("vertebroplasty", /class="balloon"/g)).toBe(0);
  expect(count("kyphoplasty", /class="balloon"/g)).toBe(1);
  for (const name of ["vertebroplasty", "kyphoplasty"] as const) expect(count(name, /class="cement"/g)).toBe(2);
});
