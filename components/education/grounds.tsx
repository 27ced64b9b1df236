import type { ReferenceId } from "#content/references";
import { learnText } from "#content/text/learn";
import { referenceNumber } from "#lib/education/page";
import type { EducationPage } from "#lib/education/schema";
import type { Locale } from "#lib/locale";

/** What every part of an education page needs to know of it. */
export type InPage = Readonly<{ locale: Locale; page: EducationPage }>;

type GroundsProps = Readonly<{
  locale: Locale;
  page: Pick<EducationPage, "references">;
  sources?: readonly ReferenceId[] | undefined;
  signOff?: true | undefined;
}>;

/** Then the note is said once for the whole list or table, and not for each of its lines. */
export const areAllUnsigned = (lines: readonly Readonly<{ signOff?: true }>[]): boolean =>
  lines.every((line) => line.signOff === true);

/** What a statement stands on: numbers that lead to the sources, and what a clinician has yet to confirm. */
export function Grounds({ locale, page, sources = [], signOff }: GroundsProps) {
  return (
    <>
      {sources.map((id) => (
        <sup key={id}>
          <a className="cite" href={`#source-${id}`}>
            <span className="visually-hidden">{learnText.source[locale]} </span>
            {referenceNumber(page, id)}
          </a>
        </sup>
      ))}
      {signOff ? (
        <>
          {" "}
          <span className="sign-off">{learnText.signOff[locale]}</span>
        </>
      ) : null}
    </>
  );
}
