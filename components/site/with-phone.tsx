import { Fragment } from "react";
import type { ClinicCard } from "#components/site/clinic-card";
import type { Locale, Text } from "#lib/locale";
import { telephone } from "#lib/telephone";
import { fillText } from "#lib/triage/messages";

type ClinicTextsProps = Readonly<{ texts: readonly Text[]; locale: Locale; clinic: ClinicCard }>;

/** Paragraphs that name the clinic's numbers. */
export const ClinicTexts = ({ texts, locale, clinic }: ClinicTextsProps) =>
  texts.map((text) => (
    <p key={text.en}>
      <WithPhone clinic={clinic}>{fillText(text, locale, clinic)}</WithPhone>
    </p>
  ));

/** A text in which the clinic's number calls when it is pressed, and is never cut in two by the end of a line. */
export function WithPhone({ clinic, children }: Readonly<{ clinic: Pick<ClinicCard, "phone">; children: string }>) {
  const { phone } = clinic;
  if (!phone) return children;
  return children.split(phone).map((part, index) => (
    <Fragment key={`${index.toString()}${part}`}>
      {index > 0 ? (
        <a className="number" href={telephone(phone)}>
          {phone}
        </a>
      ) : null}
      {part}
    </Fragment>
  ));
}
