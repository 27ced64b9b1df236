import PDFDocument from "pdfkit";
import { formDocumentText as say } from "#content/text/form-document";
import { type Face, fontFile, write } from "#lib/intake/form-fonts";
import type { RenderedItem, RenderedSection } from "#lib/intake/rendering";
import { fillIn, type Locale } from "#lib/locale";
import { formatDate, formatPlainDate, formatTime, zonePlace } from "#lib/time";

/** A form as it was sent. `birthDate` is "1948-02-03", `sections` are the words that the patient saw. */
export type SentForm = {
  locale: Locale;
  clinic: string;
  title: string;
  patient: string;
  birthDate: string;
  sentAt: Date;
  zone: string;
  /** 1 for the first sending */
  number: number;
  signedName: string;
  hash: string;
  sections: RenderedSection[];
};

type Pdf = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Pdf["struct"]>;

const margin = 56;
const colors = { ink: "#16262b", soft: "#3f4f53", line: "#7d7666", brass: "#b27a1d" } as const;
const languages = { en: "en-US", es: "es-US" } as const;

function open({ locale, title, sentAt }: SentForm): Pdf {
  return new PDFDocument({
    tagged: true,
    pdfVersion: "1.7",
    lang: languages[locale],
    displayTitle: true,
    bufferPages: true,
    size: "LETTER",
    margin,
    font: fontFile("plain"),
    // The moment of sending, not of printing: the same form gives the same file.
    info: { Title: title, CreationDate: sentAt, Producer: "Plumbline", Creator: "Plumbline" },
  });
}

type Style = { font: Face; size: number; color?: string; after?: number };

/** A paragraph or heading as one element of the structure that a screen reader follows. */
function paragraph(pdf: Pdf, parent: Structure, role: string, words: string, style: Style): void {
  const { font, size, color = colors.ink, after = 4 } = style;
  parent.add(
    pdf.struct(role, {}, () => {
      pdf.fontSize(size).fillColor(color);
      write(pdf, words, font, { lineGap: 2 });
    }),
  );
  pdf.y += after;
}

/** In points: some eight lines. */
const mostTogether = 150;

function room(pdf: Pdf, needed: number): void {
  if (pdf.y + needed > pdf.page.height - margin) pdf.addPage();
}

function heading(pdf: Pdf, parent: Structure, form: SentForm): void {
  const { locale, clinic, title, patient, birthDate, sentAt, zone, number, signedName } = form;
  paragraph(pdf, parent, "P", fillIn(say.clinicCopy[locale], { clinic }), {
    font: "plain",
    size: 11,
    color: colors.soft,
  });
  paragraph(pdf, parent, "H1", title, { font: "bold", size: 24, after: 10 });
  const words = {
    date: formatDate(sentAt, zone, locale),
    time: formatTime(sentAt, zone, locale),
    place: zonePlace(zone),
  };
  const facts = [
    [say.patient[locale], patient],
    [say.born[locale], formatPlainDate(birthDate, locale)],
    [say.sent[locale], fillIn(say.times[locale], words)],
    [say.signed[locale], signedName],
  ] as const;
  for (const [label, value] of facts)
    paragraph(pdf, parent, "P", `${label}: ${value}`, { font: "plain", size: 13, after: 1 });
  if (number > 1) {
    const again = fillIn(say.again[locale], { number: String(number) });
    paragraph(pdf, parent, "P", again, { font: "plain", size: 11, color: colors.soft });
  }
  pdf.y += 8;
}

function question(pdf: Pdf, parent: Structure, { question: asked, answers }: RenderedItem, locale: Locale): void {
  const given = answers.length > 0 ? answers.join("\n") : say.unanswered[locale];
  // A short answer stays with its question; a long one begins below it and goes on over the page.
  room(pdf, Math.min(pdf.font(fontFile("bold")).fontSize(13).heightOfString(`${asked}\n${given}`) + 16, mostTogether));
  const pair = pdf.struct("Div");
  parent.add(pair);
  paragraph(pdf, pair, "P", asked, { font: "plain", size: 11.5, color: colors.soft, after: 1 });
  const isGiven = answers.length > 0;
  paragraph(pdf, pair, "P", given, { font: isGiven ? "bold" : "plain", size: 13, after: 8 });
  pair.end();
}

function section(pdf: Pdf, parent: Structure, { title, items }: RenderedSection, locale: Locale): void {
  if (items.length === 0) return;
  const part = pdf.struct("Sect");
  parent.add(part);
  room(pdf, 110);
  pdf.markContent("Artifact", { type: "Layout" });
  pdf
    .moveTo(margin, pdf.y)
    .lineTo(pdf.page.width - margin, pdf.y)
    .lineWidth(1.5)
    .strokeColor(colors.brass)
    .stroke();
  pdf.endMarkedContent();
  pdf.y += 8;
  paragraph(pdf, part, "H2", title, { font: "bold", size: 16, after: 6 });
  for (const item of items) question(pdf, part, item, locale);
  part.end();
  pdf.y += 6;
}

/** Page numbers, told to nobody who listens: they are not part of what was sent. */
function numberPages(pdf: Pdf, locale: Locale): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    pdf.markContent("Artifact", { type: "Pagination" });
    const words = fillIn(say.page[locale], { page: String(page + 1), pages: String(count) });
    pdf.page.margins.bottom = 0;
    pdf.font(fontFile("plain")).fontSize(9).fillColor(colors.soft);
    pdf.text(words, margin, pdf.page.height - 36, {
      align: "right",
      lineBreak: false,
      width: pdf.page.width - 2 * margin,
    });
    pdf.endMarkedContent();
  }
}

/**
 * What was signed, as a tagged PDF in the language in which it was read. The same form gives the same file, byte for
 * byte. A4 and Letter readers both print it: the margins leave room.
 */
export async function formDocument(form: SentForm): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = open(form);
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", resolve);
    pdf.on("error", reject);
  });
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  heading(pdf, root, form);
  for (const one of form.sections) section(pdf, root, one, form.locale);
  room(pdf, 40);
  const mark = fillIn(say.mark[form.locale], { hash: form.hash });
  paragraph(pdf, root, "P", mark, { font: "plain", size: 9, color: colors.soft });
  root.end();
  numberPages(pdf, form.locale);
  pdf.end();
  await finished;
  return new Uint8Array(Buffer.concat(chunks));
}
