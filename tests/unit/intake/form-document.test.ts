import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { formDocument, type SentForm } from "#lib/intake/form-document";

const items = Array.from({ length: 60 }, (_, index) => ({
  linkId: `q${index}`,
  path: `q${index}`,
  question: `Question number ${index}?`,
  answers: index % 7 === 0 ? [] : [`Answer ${index}`],
}));
const form: SentForm = {
  locale: "en",
  clinic: "Plumbline Spine Clinic",
  title: "Your health form",
  patient: "Rosa Núñez Wójcik",
  birthDate: "1948-02-03",
  sentAt: new Date("2026-11-01T06:30:00Z"),
  zone: "America/Chicago",
  number: 2,
  signedName: "Rosa Núñez",
  hash: "ab".repeat(32),
  sections: [
    { linkId: "pain", title: "Your pain", items },
    { linkId: "empty", title: "Not asked", items: [] },
  ],
};

async function read(made: SentForm) {
  const pdf = await getDocumentProxy(await formDocument(made));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(pages.map(async (page) => (await page.getTextContent()).items));
  const words = texts
    .flat()
    .map((item) => ("str" in item ? item.str : ""))
    .join("\n");
  return { pdf, pages, words };
}

describe("the copy of a sent form", () => {
  test("holds everything that was asked and answered, in order, and who sent it when", async () => {
    const { words, pdf } = await read(form);
    expect(pdf.numPages).toBeGreaterThan(2);
    expect(words).toContain("Patient: Rosa Núñez Wójcik");
    expect(words).toContain("Born: February 3, 1948");
    expect(words).toContain("1:30am (Chicago time)");
    expect(words).toContain("This is sending number 2 of it");
    const places = items.map(({ question }) => words.indexOf(question));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(words.split("Not answered")).toHaveLength(10);
    expect(words).not.toContain("Not asked");
    expect(words).toContain(form.hash);
  });

  test("is tagged for screen readers: language, title, headings, and page numbers kept out", async () => {
    const { pdf, pages } = await read(form);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: "en-US", Title: "Your health form" });
    const tree = JSON.stringify(await Promise.all(pages.map((page) => page.getStructTree())));
    for (const role of ["Document", "Sect", "H1", "H2", "P"]) expect(tree).toContain(`"role":"${role}"`);
    expect(tree).not.toContain("Artifact");
  });

  test("says the same in Spanish to who read it in Spanish", async () => {
    const { words, pdf } = await read({ ...form, locale: "es", number: 1 });
    expect(words).toContain("Fecha de nacimiento: 3 de febrero de 1948");
    expect(words).toContain("Sin respuesta");
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: "es-US" });
  });

  test("writes any name and any words, whatever their script, and pictures too", async () => {
    const name = "李明 Wójcik";
    const answer = "Tengo miedo 😀👍 → Спина болит. 我的背很疼,我怕不能再走路了。 日本語 한국어 ✓";
    const { words } = await read({
      ...form,
      patient: name,
      sections: [
        { linkId: "a", title: "Pain", items: [{ linkId: "b", path: "b", question: "And?", answers: [answer] }] },
      ],
    });
    const bare = (text: string) => text.replaceAll(/\s/g, "");
    expect(bare(words)).toContain(bare(`Patient: ${name}`));
    expect(bare(words)).toContain(bare(answer));
  });

  test("holds a long answer whole, over as many pages as it needs, from below its question on", async () => {
    const sentence = "¿Le duele? ¡Sí, muchísimo! El pingüino y el ñandú caminan; àéîõü – “así” … ½ €.";
    const long = Array.from({ length: 80 }, (_, index) => `${index}. ${sentence}`).join(" ");
    const asked = [
      { linkId: "short", path: "short", question: "¿Cómo se llama?", answers: ["Íñigo Ångström"] },
      { linkId: "long", path: "long", question: "¿Qué más quiere decirnos?", answers: [long, "x".repeat(900)] },
    ];
    const { words, pages } = await read({
      ...form,
      locale: "es",
      sections: [{ linkId: "a", title: "Dolor", items: asked }],
    });
    const bare = (text: string) => text.replaceAll(/\s|Página \d+ de \d+/g, "");
    expect(bare(words)).toContain(bare(long));
    expect(bare(words)).toContain("x".repeat(900));
    const [first] = await Promise.all(pages.map(async (page) => JSON.stringify(await page.getTextContent())));
    expect(first).toContain("¿Qué más quiere decirnos?");
    expect(pages.length).toBeGreaterThan(2);
  });

  test("has each word in the structure that is read aloud, in the order of the page", async () => {
    const { pages } = await read(form);
    for (const page of pages) {
      const marked = (await page.getTextContent({ includeMarkedContent: true })).items;
      const ids = marked.flatMap((item) => ("id" in item && item.id ? [item.id] : []));
      const tree = JSON.stringify(await page.getStructTree());
      const told = [...tree.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
      expect(told).toEqual(ids);
      let depth = 0;
      for (const item of marked) {
        if ("str" in item) expect([item.str, depth > 0 || item.str === ""]).toEqual([item.str, true]);
        else depth += item.type === "endMarkedContent" ? -1 : 1;
      }
    }
  });

  test("is the same file each time", async () => {
    expect(Buffer.from(await formDocument(form)).equals(Buffer.from(await formDocument(form)))).toBe(true);
  });
});
