import { z } from "zod";
import { consentCodes } from "#content/consents";
import { consentText } from "#content/text/consents";
import type { Locale } from "#lib/locale";

/** How the person who speaks is related to the patient. */
export const relations = ["self", "family", "carer"] as const;
export type Relation = (typeof relations)[number];

export const consentCode = z.enum(consentCodes);

const storable = (text: string) => text.trim().length > 0;

/** What staff write down for a caller, or for somebody at the counter. */
export const recordConsentRequest = z.strictObject({
  code: consentCode,
  decision: z.enum(["given", "withdrawn"]),
  channel: z.enum(["phone", "counter"]),
  /** The language in which the words were read out */
  language: z.enum(["en", "es"]),
  /** Who said it */
  name: z.string().trim().max(120).refine(storable, "Write the name of the person who said it"),
  relation: z.enum(relations),
});
export type RecordConsent = z.output<typeof recordConsentRequest>;

const event = z.object({
  id: z.uuid(),
  decision: z.enum(["given", "withdrawn"]),
  at: z.iso.datetime(),
  channel: z.enum(["form", "link", "phone", "counter"]),
  version: z.string(),
  language: z.enum(["en", "es"]),
  title: z.string(),
  statement: z.string(),
  hash: z.string(),
  name: z.string().nullable(),
  relation: z.string().nullable(),
  recordedBy: z.string().nullable(),
  responseId: z.uuid().nullable(),
});
export type ConsentEventView = z.output<typeof event>;

const view = z.object({
  code: consentCode,
  name: z.string(),
  kind: z.enum(["consent", "acknowledgement"]),
  state: z.enum(["given", "withdrawn", "open"]),
  /** The words to read out today, by language */
  words: z.record(z.enum(["en", "es"]), z.object({ title: z.string(), statement: z.string() })),
  version: z.string(),
  staffDo: z.string(),
  /** The newest first */
  history: z.array(event),
});
export type ConsentView = z.output<typeof view>;

export const consentsAnswer = z.object({ consents: z.array(view) });

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));

export type TypedConsent = { name: string; relation: string };
export type ConsentForm = {
  typed: TypedConsent;
  errors: { field: "name" | "relation"; message: string }[];
  signer: { name: string; relation: Relation } | null;
};

/** The page on which a patient agrees: who says so. What was typed, its errors in the reader's language, or the signer. */
export function readConsentForm(fields: Readonly<Record<string, string | string[]>>, locale: Locale): ConsentForm {
  const typed = { name: one(fields.name), relation: one(fields.relation) };
  const name = typed.name.trim();
  const relation = relations.find((known) => known === typed.relation);
  const errors: ConsentForm["errors"] = [];
  if (name === "") errors.push({ field: "name", message: consentText.nameMissing[locale] });
  if (name.length > 120) errors.push({ field: "name", message: consentText.nameLong[locale] });
  if (!relation) errors.push({ field: "relation", message: consentText.relationMissing[locale] });
  return { typed, errors, signer: errors.length === 0 && relation ? { name, relation } : null };
}
