import { gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { EducationView } from "#components/education/education-page";
import { everyPage } from "#tests/unit/education/pages";

const clinic = { name: "Plumbline", phone: "312-555-0142", hours: "Monday to Friday", emergencyNumber: "911" };

/** Half of the 20 kB that a page may weigh with its stylesheet. */
const budget = 10_000;

it.each(everyPage)("%s weighs at most 10 kB, gzipped, without its stylesheet", (_, locale, page) => {
  const html = renderToStaticMarkup(createElement(EducationView, { locale, page, clinic }));
  expect(gzipSync(html).length).toBeLessThanOrEqual(budget);
});
