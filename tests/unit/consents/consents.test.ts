import { describe, expect, test } from "vitest";
import { consentCodes, consents } from "#content/consents";
import { vcfIntake1 } from "#content/questionnaires/vcf-intake-1";
import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { vcfIntake5 } from "#content/questionnaires/vcf-intake-5";
import { currentWords, hashOfWords, inLanguage, isPossible, stateOf, versionWith } from "#lib/consents/rules";
import { readConsentForm } from "#lib/consents/schema";
import { optionLabel, textOf } from "#lib/intake/questionnaire";
import { indexQuestionnaire } from "#lib/intake/questionnaire-index";
import { locales } from "#lib/locale";

/** The seal of every version that anybody may have agreed to. Never change a line: add a version and its line. */
const seals: Readonly<Record<string, readonly [en: string, es: string]>> = {
  "privacy 1": ["372b7a7afeb15ffe", "adf72c0da9f6f286"],
  "messages 1": ["deed82659f18805a", "fd34df1c1df0fba7"],
  "records 1": ["7d31a6842b3dde1a", "674c24edbf22dcae"],
  "helper 1": ["89e6ccc824aacd5b", "df3b4923f015ac84"],
  "video 1": ["fb5ff09e7032209d", "3e2300358cfa493d"],
  "images 1": ["61ad51fe1cfd4a95", "c3d28180d8a9dec2"],
  "images 2": ["603431d7fc8d805f", "01d23ecb564638db"],
  "photo 1": ["6bc490f768a0a5ed", "860015f1f1895683"],
  "research 1": ["6cde96dc7b0ed012", "731ac417c582af62"],
  "not-watched 1": ["86d0a25084692961", "6b5cdf02fa686755"],
};

describe("the words of a consent", () => {
  test("stay as they were agreed to: other words are another version", () => {
    const now = consents.flatMap(({ code, words }) =>
      words.map((one) => [
        `${code} ${one.version}`,
        locales.map((locale) => hashOfWords(inLanguage(one, locale)).slice(0, 16)),
      ]),
    );
    expect(Object.fromEntries(now)).toEqual(seals);
  });

  test("are those that the health form shows, in both languages", () => {
    for (const { questionnaire } of [vcfIntake1, vcfIntake2, vcfIntake5]) {
      const { items } = indexQuestionnaire(questionnaire);
      const asked = [...items.values()].filter(({ item }) => item.linkId.startsWith("consent-"));
      expect(asked.length).toBeGreaterThan(2);
      for (const { item } of asked) {
        const consent = consents.find(({ linkId }) => linkId === item.linkId);
        if (!consent || !item.answerOption?.[0]) throw new Error(`no consent for ${item.linkId}`);
        for (const locale of locales) {
          const shown = { title: textOf(item, locale), statement: optionLabel(item.answerOption[0], locale) };
          expect(versionWith(consent, shown), `${item.linkId} ${locale}`).not.toBeNull();
        }
      }
    }
    const last = indexQuestionnaire(vcfIntake5.questionnaire).items;
    expect(consents.filter(({ linkId }) => !last.has(linkId))).toEqual([]);
    expect(consents.map(({ code }) => code)).toEqual([...consentCodes]);
  });

  test("say what follows when it is taken back, in both languages, and to staff what to do", () => {
    for (const { kind, follows, staffDo } of consents) {
      for (const locale of locales) expect(follows[locale]).toMatch(/^\p{Lu}.{20,}\.$/u);
      if (kind === "consent") expect(staffDo).toMatch(/^[A-Z].{10,}\.$/);
    }
  });
});

const said = (code: string, decision: "given" | "withdrawn") => ({ code, decision, version: "1" });

describe("how a consent stands", () => {
  test.each([
    ["nobody said anything", [], "open"],
    ["it was given", [said("messages", "given")], "given"],
    ["it was taken back last", [said("messages", "withdrawn"), said("messages", "given")], "withdrawn"],
    ["it was given again", [said("messages", "given"), said("messages", "withdrawn")], "given"],
    ["another one was given", [said("records", "given")], "open"],
  ] as const)("where %s", (_, newestFirst, state) => {
    expect(stateOf("messages", newestFirst)).toBe(state);
    const messages = consents.find(({ code }) => code === "messages");
    if (!messages) throw new Error("no consent to messages");
    expect(isPossible(messages, "withdrawn", newestFirst)).toBe(state === "given");
    expect(isPossible(messages, "given", newestFirst)).toBe(state !== "given");
  });

  test("what somebody understood is never taken back", () => {
    const notWatched = consents.find(({ kind }) => kind === "acknowledgement");
    if (!notWatched) throw new Error("no acknowledgement");
    expect(isPossible(notWatched, "withdrawn", [said(notWatched.code, "given")])).toBe(false);
    expect(currentWords(notWatched).version).toBe("1");
  });
});

describe("who agrees", () => {
  test("is named, and says who they are", () => {
    expect(readConsentForm({ name: " Ana Ruiz ", relation: "family" }, "en").signer).toEqual({
      name: "Ana Ruiz",
      relation: "family",
    });
  });

  test.each([
    ["nothing", {}, ["name", "relation"]],
    ["spaces for a name", { name: "  ", relation: "self" }, ["name"]],
    ["a name without end", { name: "x".repeat(121), relation: "self" }, ["name"]],
    ["a relation that there is not", { name: "Ana", relation: "__proto__" }, ["relation"]],
    ["two names", { name: ["", "Ana"], relation: "self" }, ["name"]],
  ])("with %s is asked again, nothing typed is lost", (_, fields, wrong) => {
    const form = readConsentForm(fields, "es");
    expect(form.errors.map(({ field }) => field)).toEqual(wrong);
    expect(form.signer).toBeNull();
  });
});
