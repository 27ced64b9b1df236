import { z } from "zod";

export const fileKinds = ["referral_letter", "card_front", "card_back", "imaging_report", "other"] as const;
export type FileKind = (typeof fileKinds)[number];
export const isFileKind = (value: unknown): value is FileKind => fileKinds.some((kind) => kind === value);

const megabyte = 1024 * 1024;

/** A referral letter is one page, a card photo 5 MB: these leave room, and a visit cannot fill the disk. */
export const fileLimits = {
  bytes: 20 * megabyte,
  perVisit: 10,
  bytesPerVisit: 100 * megabyte,
  /** Sent and taken back again included: more is no patient. */
  everPerVisit: 40,
  /** What a camera makes has at most 48 million. */
  pixels: 64_000_000,
  pages: 100,
} as const;

/** Why a file is not taken. A person can act on each. */
export const fileRefusals = [
  "missing",
  "empty",
  "too_large",
  "unsupported",
  "damaged",
  "locked",
  "too_many_pixels",
  "too_many_pages",
  "too_many_files",
  "visit_over",
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export const fileKind = z.enum(fileKinds);

/** A file as the person sees it who sent it. */
export const ownFile = z.object({
  id: z.uuid(),
  kind: fileKind,
  name: z.string(),
  contentType: z.enum(["application/pdf", "image/jpeg"]),
  size: z.number().int(),
  sentAt: z.iso.datetime(),
  /** The question of the health form that it answers */
  linkId: z.string().nullable(),
  canRemove: z.boolean(),
});
export type OwnFile = z.infer<typeof ownFile>;

/** The visit that a paper came with */
const paperVisit = z.object({ id: z.uuid(), name: z.string(), start: z.iso.datetime(), timeZone: z.string() });
export type PaperVisit = z.infer<typeof paperVisit>;

/** A file as staff see it in a list; reading it is another call, and is recorded. */
export const staffFile = ownFile.omit({ canRemove: true, linkId: true }).extend({
  pages: z.number().int().nullable(),
  /** Who sent it: null the patient, or who helps them */
  sentBy: z.string().nullable(),
  hasPreview: z.boolean(),
  /** Scripts, programs or enclosed files were taken out of the PDF */
  isStripped: z.boolean(),
  visit: paperVisit,
  setAside: z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string() }).nullable(),
});
export type StaffFile = z.infer<typeof staffFile>;

export const patientPapers = z.object({ files: z.array(staffFile), visits: z.array(paperVisit) });
export type PatientPapers = z.infer<typeof patientPapers>;

export const setAsideReasons = ["wrong_patient", "unreadable", "wrong_kind"] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];
export const setAsideRequest = z.strictObject({ reason: z.enum(setAsideReasons) });
