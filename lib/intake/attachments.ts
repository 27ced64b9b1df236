import type { FileKind } from "#lib/files/schema";
import type { AnswerValue } from "#lib/intake/answers";
import type { Attachment } from "#lib/intake/questionnaire";

/** What a question for a file asks for, by its linkId; whatever else a form asks for is some other paper. */
const kinds: Readonly<Record<string, FileKind>> = {
  "card-front": "card_front",
  "card-back": "card_back",
  "referral-letter": "referral_letter",
  "imaging-report": "imaging_report",
};

export const fileKindOf = (linkId: string): FileKind =>
  (Object.hasOwn(kinds, linkId) ? kinds[linkId] : null) ?? "other";

type KeptFile = { id: string; name: string; contentType: string; size: number };

/** A kept file as the answer to a question (FHIR R4 Attachment); its address says which, and opens nothing. */
export const attachmentOf = ({ id, name, contentType, size }: KeptFile): AnswerValue => ({
  valueAttachment: { contentType, title: name, size, url: `urn:uuid:${id}` } satisfies Attachment,
});
