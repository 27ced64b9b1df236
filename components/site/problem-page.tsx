import { type ClinicCard, SitePage } from "#components/site/site-page";
import { ButtonLink } from "#components/ui/button";
import { problemLinks, problemTexts } from "#content/text/problems";
import type { ErrorCode } from "#lib/errors";
import { fillIn, type Locale, localePath, type Text } from "#lib/locale";

const wordsFor = (code: ErrorCode): { title: Text; body: readonly Text[] } => {
  if (code in problemTexts) return problemTexts[code as keyof typeof problemTexts];
  if (code === "unsupported_media_type" || code === "method_not_allowed") return problemTexts.bad_request;
  return code === "precondition_failed" || code === "illegal_transition"
    ? problemTexts.conflict
    : problemTexts.internal;
};

/** What a person reads when a page cannot be shown: what happened, what of theirs is safe, what to do. */
export function ProblemPage({
  locale,
  clinic,
  code,
  path,
}: Readonly<{ locale: Locale; clinic: ClinicCard; code: ErrorCode; path: string }>) {
  const { title, body } = wordsFor(code);
  const fill = (text: Text) => fillIn(text[locale], { phone: clinic.phone, hours: clinic.hours });
  const next =
    code === "forbidden" ? { href: "/book", label: problemLinks.book } : { href: "/", label: problemLinks.home };
  return (
    <SitePage locale={locale} path={path} title={title[locale]} clinic={clinic} nav>
      <h1>{title[locale]}</h1>
      {body.map((paragraph) => (
        <p key={paragraph.en}>{fill(paragraph)}</p>
      ))}
      <p>
        <ButtonLink kind="quiet" href={localePath(locale, next.href)}>
          {next.label[locale]}
        </ButtonLink>
      </p>
    </SitePage>
  );
}
