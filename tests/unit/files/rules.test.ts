import { describe, expect, test } from "vitest";
import { fileErrors, filesText } from "#content/text/files";
import { canTakeBack, downloadName, isOpenForPatient, isOpenForStaff, nameFor, sizeText } from "#lib/files/rules";
import { fileKinds, fileRefusals } from "#lib/files/schema";

describe("the name of a file", () => {
  test.each([
    ["letter.pdf", "application/pdf", "letter.pdf"],
    ["IMG_0001.HEIC", "image/jpeg", "IMG_0001.jpg"],
    ["virus.pdf.exe", "image/jpeg", "virus.pdf.jpg"],
    ["../../etc/passwd", "application/pdf", "passwd.pdf"],
    ["C:\\Users\\Ana\\scan.PDF", "application/pdf", "scan.pdf"],
    ["", "image/jpeg", "file.jpg"],
    [".jpg", "image/jpeg", "file.jpg"],
    ["a\u0000b\u202egpj.exe", "image/jpeg", "abgpj.jpg"],
    ["carta de mamá 👍.png", "image/jpeg", "carta de mamá 👍.jpg"],
    ["\ud800x.png", "image/jpeg", "\ufffdx.jpg"],
    [`${"x".repeat(300)}.pdf`, "application/pdf", `${"x".repeat(80)}.pdf`],
  ] as const)("%j of %s is %j", (sent, type, kept) => expect(nameFor(sent, type)).toBe(kept));

  test("of a download says what it is and when it came, not what the patient called it", () => {
    expect(downloadName("card_front", "2026-11-21", "image/jpeg")).toBe("card-front-2026-11-21.jpg");
  });
});

describe("until when", () => {
  const now = new Date("2026-11-21T15:00:00Z");
  const later = new Date("2026-11-21T15:00:01Z");

  test("a patient sends files while the visit is ahead", () => {
    expect(isOpenForPatient({ status: "booked", startsAt: later }, now)).toBe(true);
    expect(isOpenForPatient({ status: "booked", startsAt: now }, now)).toBe(false);
    for (const status of ["held", "arrived", "cancelled", "no_show", "entered_in_error"] as const)
      expect(isOpenForPatient({ status, startsAt: later }, now)).toBe(false);
  });

  test("staff add papers also afterwards, but not to what is no visit", () => {
    for (const status of ["booked", "arrived", "fulfilled", "no_show"] as const)
      expect(isOpenForStaff({ status })).toBe(true);
    for (const status of ["held", "cancelled", "entered_in_error"] as const)
      expect(isOpenForStaff({ status })).toBe(false);
  });

  test.each([
    [{ status: "kept", isStaffs: false, isSigned: false }, true, true],
    [{ status: "kept", isStaffs: false, isSigned: false }, false, false],
    [{ status: "kept", isStaffs: true, isSigned: false }, true, false],
    [{ status: "kept", isStaffs: false, isSigned: true }, true, false],
    [{ status: "set_aside", isStaffs: false, isSigned: false }, true, false],
  ] as const)("one takes back one's own that nobody relies on: %j while open %s: %s", (file, isOpen, can) =>
    expect(canTakeBack(file, isOpen)).toBe(can),
  );
});

test.each([
  [1, "1 kB"],
  [499_999, "500 kB"],
  [1_000_000, "1.0 MB"],
  [20_971_520, "21.0 MB"],
])("%i bytes read %s", (bytes, text) => expect(sizeText(bytes)).toBe(text));

test("each kind has a name and each refusal says what to do", () => {
  expect(Object.keys(filesText.kinds)).toEqual([...fileKinds]);
  expect(Object.keys(fileErrors)).toEqual(["kind", ...fileRefusals]);
});
