import { type ClinicCard, SitePage } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { problemAgain, problemLinks, problemTexts, problemWays } from "#content/text/problems";
import type { ErrorCode } from "#lib/errors";
import { fillIn, type Locale, localePath, type Text } from "#lib/locale";

const wordsFor = (code: ErrorCode): { title: Text; body: readonly Text[] } => {
  if (code in problemTexts) return problemTexts[code as keyof typeof problemTexts];
  if (code === "unsupported_media_type" || code === "method_not_allowed") return problemTexts.bad_request;
  return code === "precondition_failed" || code === "illegal_transition"
    ? problemTexts.conflict
    : problemTexts.internal;
};

/** Where most people who are lost wanted to go. */
function WaysOn({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <section className="part" aria-labelledby="ways-on">
      <h2 id="ways-on">{problemLinks.ways[locale]}</h2>
      <ul className="mt-4">
        {problemWays.map(({ href, label }) => (
          <li key={href}>
            <a className="standalone" href={localePath(locale, href)}>
              {label[locale]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A form as it came in, to be sent once more. */
export type Again = Readonly<{ action: string; fields: readonly Readonly<{ name: string; value: string }>[] }>;

function SendAgain({ locale, again }: Readonly<{ locale: Locale; again: Again }>) {
  return (
    <>
      <p>{problemAgain.words[locale]}</p>
      <Form action={again.action}>
        {again.fields.map(({ name, value }) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="button-row">
          <Button>{problemAgain.button[locale]}</Button>
        </div>
      </Form>
    </>
  );
}

type ProblemPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  code: ErrorCode;
  path: string;
  again: Again | null;
}>;

/** What a person reads when a page cannot be shown: what happened, what of theirs is safe, what to do. */
export function ProblemPage({ locale, clinic, code, path, again }: ProblemPageProps) {
  const { title, body } = wordsFor(code);
  const fill = (text: Text) => fillIn(text[locale], { phone: clinic.phone, hours: clinic.hours });
  const next =
    code === "forbidden" ? { href: "/book", label: problemLinks.book } : { href: "/", label: problemLinks.home };
  return (
    <SitePage locale={locale} path={path} title={title[locale]} clinic={clinic} nav>
      <h1>{title[locale]}</h1>
      {body.map((paragraph) => (
        <p key={paragraph.en}>
          <WithPhone clinic={clinic}>{fill(paragraph)}</WithPhone>
        </p>
      ))}
      {again ? <SendAgain locale={locale} again={again} /> : null}
      <p>
        <ButtonLink kind="quiet" href={localePath(locale, next.href)}>
          {next.label[locale]}
        </ButtonLink>
      </p>
      {code === "not_found" ? <WaysOn locale={locale} /> : null}
    </SitePage>
  );
}
