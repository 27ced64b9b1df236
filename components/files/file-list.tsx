import { Button } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { filesText } from "#content/text/files";
import { sizeText } from "#lib/files/rules";
import type { OwnFile } from "#lib/files/schema";
import { fillIn, type Locale, localePath } from "#lib/locale";
import { formatDate } from "#lib/time";

type FileListProps = Readonly<{
  locale: Locale;
  files: readonly OwnFile[];
  timeZone: string;
  /** Where the pages of the files stand, without language: each is taken back below it */
  path: string;
}>;

/** What was sent so far, each with the way to take it back. */
export function FileList({ locale, files, timeZone, path }: FileListProps) {
  if (files.length === 0) return <p>{filesText.nothing[locale]}</p>;
  return (
    <ul className="sent-files">
      {files.map(({ id, kind, name, size, sentAt, canRemove }) => {
        const what = filesText.kinds[kind][locale];
        return (
          <li key={id}>
            <div>
              <b>{what}</b>
              <span className="sent-name">
                {name}, {sizeText(size)}
              </span>
              <span className="soft">
                {fillIn(filesText.sentOn[locale], { date: formatDate(new Date(sentAt), timeZone, locale) })}
              </span>
            </div>
            {canRemove ? (
              <Form action={localePath(locale, `${path}/${id}/remove`)}>
                <Button kind="quiet">
                  {filesText.remove[locale]}
                  <span className="visually-hidden"> {fillIn(filesText.removeWhat[locale], { kind: what, name })}</span>
                </Button>
              </Form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
