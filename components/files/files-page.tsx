import { FileList } from "#components/files/file-list";
import { type ClinicCard, SitePage } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { Button } from "#components/ui/button";
import { errorFor, type FieldError } from "#components/ui/error-summary";
import { FileField } from "#components/ui/file-field";
import { Form } from "#components/ui/form";
import { Notice } from "#components/ui/notice";
import { Radios } from "#components/ui/radios";
import { filesText } from "#content/text/files";
import { type FileKind, fileKinds, fileLimits, type OwnFile } from "#lib/files/schema";
import { fillIn, type Locale, localePath } from "#lib/locale";

/** What a phone converts by itself, it sends as JPEG; the rest is decided by content on our side. */
export const acceptedFiles = "image/jpeg,image/png,image/heic,image/heif,.heic,.heif,application/pdf,.pdf";

export type FilesDone = "sent" | "same" | "removed";

type FilesPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard & { timeZone: string };
  /** The page's own path without its language, to which it is sent */
  path: string;
  backTo: string;
  files: readonly OwnFile[];
  isOpen: boolean;
  kind?: FileKind | undefined;
  errors?: readonly FieldError[];
  done?: FilesDone | undefined;
}>;

const news = {
  sent: [filesText.doneTitle, filesText.doneText],
  same: [filesText.sameTitle, filesText.sameText],
  removed: [filesText.removedTitle, filesText.removedText],
} as const;

/** What became of the last press. */
export function FilesNews({ locale, done }: Readonly<{ locale: Locale; done: FilesDone }>) {
  const [title, text] = news[done];
  return (
    <Notice locale={locale} title={title[locale]}>
      <p>{text[locale]}</p>
    </Notice>
  );
}

function SendForm({ locale, path, kind, errors = [] }: FilesPageProps) {
  return (
    <Form action={localePath(locale, path)} sendsFiles>
      <Radios
        locale={locale}
        name="kind"
        label={filesText.kind[locale]}
        options={fileKinds.map((value) => ({ value, label: filesText.kinds[value][locale] }))}
        value={kind}
        error={errorFor(errors, "kind")}
      />
      <FileField
        locale={locale}
        name="file"
        label={filesText.file[locale]}
        text={filesText.fileText[locale]}
        hint={filesText.fileHint[locale]}
        accept={acceptedFiles}
        error={errorFor(errors, "file")}
      />
      <p className="soft">{filesText.sending[locale]}</p>
      <Button>{filesText.send[locale]}</Button>
    </Form>
  );
}

/** Letters, cards and reports for one visit: send one, see what was sent, take one back. */
export function FilesPage(props: FilesPageProps) {
  const { locale, clinic, path, backTo, files, isOpen, errors = [], done } = props;
  const isFull = files.length >= fileLimits.perVisit;
  const why = fillIn((isOpen ? filesText.full : filesText.closed)[locale], { phone: clinic.phone });
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path={path}
      title={filesText.title[locale]}
      backTo={localePath(locale, backTo)}
      errors={errors}
    >
      {done && errors.length === 0 ? <FilesNews locale={locale} done={done} /> : null}
      <h1>{filesText.title[locale]}</h1>
      <p className="lede">{filesText.lede[locale]}</p>
      <p className="measure">
        {filesText.optional[locale]} {filesText.privacy[locale]}
      </p>
      {isOpen && !isFull ? (
        <SendForm {...props} />
      ) : (
        <p className="measure">
          <WithPhone clinic={clinic}>{why}</WithPhone>
        </p>
      )}
      <section className="prose sent-section" aria-labelledby="sent-files">
        <h2 id="sent-files">{filesText.sentTitle[locale]}</h2>
        <FileList locale={locale} files={files} timeZone={clinic.timeZone} path={path} />
      </section>
    </SitePage>
  );
}
