import { Button } from "#components/ui/button";
import { type FieldProps, Fieldset } from "#components/ui/field";
import { filesText } from "#content/text/files";

type FileQuestionProps = FieldProps & Readonly<{ names: readonly string[]; linkId: string }>;

/** What was sent for a question, and the way to its own page: the press keeps what is on this one first. */
export function FileQuestion({ names, linkId, ...common }: FileQuestionProps) {
  const { locale, name, label } = common;
  const isSent = names.length > 0;
  return (
    <Fieldset {...common}>
      <div id={name}>
        {isSent ? <p className="sent-names">{names.join("\n")}</p> : null}
        <Button kind="quiet" name="attach" value={linkId}>
          {filesText[isSent ? "addAnother" : "add"][locale]}
          <span className="visually-hidden"> {label}</span>
        </Button>
      </div>
    </Fieldset>
  );
}
