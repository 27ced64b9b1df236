import type { ZodError } from "zod";
import type { QuestionnaireDefinition } from "#lib/intake/definition";
import type { PublicationFinding } from "#lib/intake/publication-rules";
import { questionnaireDefinitionSchema } from "#lib/intake/schema";

export type Upload =
  | {
      readonly ok: true;
      readonly definition: QuestionnaireDefinition;
      /** What the forms do not know and do not keep, such as "publisher" or "pain-now: initial" */
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly findings: readonly PublicationFinding[] };

const refused = (code: string, message: string): Upload => ({ ok: false, findings: [{ linkId: "", code, message }] });

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Deeper than any questionnaire: what nests more is no questionnaire. */
const deepest = 60;

/** What the database cannot keep, or what would reach into the engine's own objects. */
function isStorable(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false;
  if (typeof value === "string") return !value.includes("\0") && value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(
    ([key, inner]) => key !== "__proto__" && isStorable(key) && isStorable(inner, depth + 1),
  );
}

/** The linkId of the innermost item on the way to what is wrong. */
function itemAt(root: unknown, path: readonly PropertyKey[]): string {
  let value = root;
  let found = "";
  for (const key of path) {
    value = isObject(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    if (isObject(value) && typeof value.linkId === "string") found = value.linkId;
  }
  return found;
}

const findingsOf = ({ issues }: ZodError, root: unknown): PublicationFinding[] =>
  issues.map(({ path, message }) => ({
    linkId: itemAt(root, path),
    code: "format",
    message: `${path.filter((key) => typeof key === "string").join(".") || "The text"}: ${message}`,
  }));

/** Names of fields that were sent and not kept, each with the item that it stood in. */
function unknownIn(sent: unknown, kept: unknown, item = ""): string[] {
  if (Array.isArray(sent))
    return sent.flatMap((inner, at) => unknownIn(inner, Array.isArray(kept) ? kept[at] : undefined, item));
  if (!isObject(sent) || !isObject(kept)) return [];
  const here = typeof sent.linkId === "string" ? sent.linkId : item;
  return Object.entries(sent).flatMap(([key, inner]) =>
    key in kept ? unknownIn(inner, kept[key], here) : [here ? `${here}: ${key}` : key],
  );
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/**
 * Reads what an administrator sent in as the text of a draft: a whole definition, or a FHIR Questionnaire alone, whose
 * scores and flags then stay those of `base`. Slug and version are always those of the draft. Gives the definition, or
 * what stands against reading it, by item. Whether it may be published is `checkDefinition`.
 */
export function readUpload(json: string, base: QuestionnaireDefinition): Upload {
  const value = parsed(json);
  if (value === undefined) return refused("json", "This is not JSON. Choose the file that you downloaded and changed.");
  if (!isObject(value)) return refused("json", "This is JSON, but not a questionnaire.");
  if (!isStorable(value)) return refused("characters", "The text holds characters or depths that cannot be kept.");
  const whole: Json = value.resourceType === "Questionnaire" ? { ...base, questionnaire: value } : value;
  if (typeof whole.slug === "string" && whole.slug !== base.slug)
    return refused("other-form", `This is the form “${whole.slug}”. Here you change “${base.slug}”.`);
  const { slug, version } = base;
  const named = isObject(whole.questionnaire)
    ? { ...whole, slug, version, questionnaire: { ...whole.questionnaire, version } }
    : { ...whole, slug, version };
  const read = questionnaireDefinitionSchema.safeParse(named);
  if (!read.success) return { ok: false, findings: findingsOf(read.error, named) };
  return { ok: true, definition: read.data, unknown: [...new Set(unknownIn(named, read.data))].slice(0, 50) };
}

/** The next whole number after the versions that are there. */
export const nextVersion = (versions: readonly string[]): string =>
  String(Math.max(0, ...versions.map((version) => Number.parseInt(version, 10) || 0)) + 1);
