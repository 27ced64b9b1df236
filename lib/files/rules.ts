import type { FileKind } from "#lib/files/schema";
import type { AppointmentStatus, FileStatus } from "#prisma/generated/client";

export type KeptType = "application/pdf" | "image/jpeg";

const endings: Readonly<Record<KeptType, string>> = { "application/pdf": "pdf", "image/jpeg": "jpg" };
const longestName = 80;

/** The name as sent, without folders and what cannot be printed, with the ending of what the file is: "card.exe" of a picture is "card.jpg". */
export function nameFor(sent: string, type: KeptType): string {
  const last = sent.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, "").replace(/\.[^.]{0,8}$/, "");
  const short = [...plain.trim()].slice(0, longestName).join("").trim();
  return `${short || "file"}.${endings[type]}`;
}

const downloadNames: Readonly<Record<FileKind, string>> = {
  referral_letter: "referral-letter",
  card_front: "card-front",
  card_back: "card-back",
  imaging_report: "imaging-report",
  other: "paper",
};

/** What a download is called: never what the patient called it, which may say who they are. The date is the clinic's. */
export const downloadName = (kind: FileKind, date: string, type: KeptType): string =>
  `${downloadNames[kind]}-${date}.${endings[type]}`;

type Visit = { status: AppointmentStatus; startsAt: Date };

/** A patient sends and takes back files until the visit begins. */
export const isOpenForPatient = ({ status, startsAt }: Visit, now: Date): boolean =>
  status === "booked" && startsAt > now;

/** Staff add papers to any visit that there is or was. */
export const isOpenForStaff = ({ status }: Pick<Visit, "status">): boolean =>
  !["held", "cancelled", "entered_in_error"].includes(status);

/** One's own, not yet part of a form that was sent: what was signed stays as it was. */
export const canTakeBack = (file: { status: FileStatus; isStaffs: boolean; isSigned: boolean }, isOpen: boolean) =>
  isOpen && file.status === "kept" && !file.isStaffs && !file.isSigned;

/** "3.4 MB" or "120 kB" */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** How long what nobody will need stays: files of a visit that was called off (research: health answers last 30 days). */
export const abandonedDays = 30;
