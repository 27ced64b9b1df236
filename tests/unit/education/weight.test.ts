import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EducationView } from "#components/education/education-page";
import type { EducationPage } from "#lib/education/schema";
import type { Locale } from "#lib/locale";
import { everyPage } from "#tests/unit/education/pages";

const clinic = { name: "Plumbline", phone: "312-555-0142", hours: "Monday to Friday", emergencyNumber: "911" };
const htmlOf = (locale: Locale, page: EducationPage): string =>
  renderToStaticMarkup(createElement(EducationView, { locale, page, clinic, indexableAt: "https://clinic.example" }));

const siteFolder = join(import.meta.dirname, "../../../components/site");

/** All rules of a stylesheet of ours: its own and those of the files that it imports. */
function rulesOf(sheet: string): string {
  const source = readFileSync(join(siteFolder, sheet), "utf8");
  const imported = [...source.matchAll(/@import "(\.[^"]+)"/g)].map(([, path = ""]) => path);
  return [source, ...imported.map((path) => readFileSync(join(siteFolder, path), "utf8"))].join("\n");
}

const styles = (rules: string, name: string): boolean => new RegExp(`\\.${name}(?![\\w-])`).test(rules);

describe("every article", () => {
  it.each(everyPage)("%s weighs at most 11 kB, gzipped, without its stylesheet", (_, locale, page) => {
    expect(gzipSync(htmlOf(locale, page)).length).toBeLessThanOrEqual(11_000);
  });

  it.each(everyPage)("%s finds in the light stylesheet each class that the whole one knows", (_, locale, page) => {
    const [whole, light] = [rulesOf("site.css"), rulesOf("reading.css")];
    const used = new Set(
      [...htmlOf(locale, page).matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")),
    );
    const lost = [...used].filter((name) => name && styles(whole, name) && !styles(light, name));
    expect(lost).toEqual([]);
  });
});
