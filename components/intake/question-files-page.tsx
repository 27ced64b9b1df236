import { FileList } from "#components/files/file-list";
import { acceptedFiles, type FilesDone, FilesNews } from "#components/files/files-page";
import { IntakePage, type IntakePlace, intakeHref, intakePath } from "#components/intake/intake-page";
import { Button, ButtonLink } from "#components/ui/button";
import { errorFor, type FieldError } from "#components/ui/error-summary";
import { FileField } from "#components/ui/file-field";
import { Form } from "#components/ui/form";
import { filesText } from "#content/text/files";
import type { OwnFile } from "#lib/files/schema";
import { extensionText, extensionUrls, type QuestionnaireItem, textOf } from "#lib/intake/questionnaire";

type QuestionFilesPageProps = Readonly<{
  place: IntakePlace;
  item: QuestionnaireItem;
  section: string;
  files: readonly OwnFile[];
  errors: readonly FieldError[];
  done: FilesDone | undefined;
  fromCheck: boolean;
}>;

/** The page of one question that is answered with photos or files. */
export function QuestionFilesPage(props: QuestionFilesPageProps) {
  const { place, item, section, files, errors, done, fromCheck } = props;
  const { locale } = place;
  const title = textOf(item, locale);
  const query = fromCheck ? "?from=check" : "";
  const end = `files/${item.linkId}`;
  const back = intakeHref(place, `${section}${query}`);
  const hint = extensionText(item, extensionUrls.hint)?.[locale];
  return (
    <IntakePage place={place} end={`${end}${query}`} title={title} backTo={back} errors={errors}>
      {done && errors.length === 0 ? <FilesNews locale={locale} done={done} /> : null}
      <h1>{title}</h1>
      {hint ? <p className="lede">{hint}</p> : null}
      <Form action={intakeHref(place, `${end}${query}`)} sendsFiles>
        <FileField
          locale={locale}
          name="file"
          label={filesText.file[locale]}
          hint={filesText.fileHint[locale]}
          accept={acceptedFiles}
          error={errorFor(errors, "file")}
        />
        <p className="soft">{filesText.sending[locale]}</p>
        <Button>{filesText.send[locale]}</Button>
      </Form>
      <section className="prose sent-section" aria-labelledby="sent-files">
        <h2 id="sent-files">{filesText.sentTitle[locale]}</h2>
        <FileList locale={locale} files={files} timeZone={place.clinic.timeZone} path={intakePath(place.token, end)} />
        <p>
          <ButtonLink kind="quiet" href={back}>
            {filesText.backToForm[locale]}
          </ButtonLink>
        </p>
      </section>
    </IntakePage>
  );
}
