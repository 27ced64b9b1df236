import { type ClinicCard, SitePage } from "#components/site/site-page";
import { WithPhone } from "#components/site/with-phone";
import { Button, ButtonLink } from "#components/ui/button";
import { Form } from "#components/ui/form";
import { problemAgain, problemLinks, problemLost, problemTexts, problemWays } from "#content/text/problems";
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

/** A form as it came in. */
export type SentForm = Readonly<{ action: string; fields: readonly Readonly<{ name: string; value: string }>[] }>;

function SendAgain({ locale, again }: Readonly<{ locale: Locale; again: SentForm }>) {
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

/** Chosen answers are codes, and marks are ours: what is left was typed. */
const wasTyped = ({ name, value }: SentForm["fields"][number]): boolean =>
  name !== "marks" && !/^[a-z0-9._:-]*$/.test(value);

/** The words of a form whose link leads nowhere: nobody can take them, but they can be copied or read out. */
function LostWords({ locale, clinic, lost }: Readonly<{ locale: Locale; clinic: ClinicCard; lost: SentForm }>) {
  const typed = lost.fields.filter(wasTyped);
  if (typed.length === 0) return null;
  return (
    <>
      <h2>{problemLost.title[locale]}</h2>
      <p>
        <WithPhone clinic={clinic}>{fillIn(problemLost.words[locale], { phone: clinic.phone })}</WithPhone>
      </p>
      {typed.map(({ name, value }) => (
        <section key={`${name}=${value}`} className="inset">
          <blockquote>{value}</blockquote>
        </section>
      ))}
    </>
  );
}

type ProblemPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  code: ErrorCode;
  path: string;
  /** What can be sent once more */
  again: SentForm | null;
  /** What nobody could take */
  lost: SentForm | null;
}>;

/** What a person reads when a page cannot be shown: what happened, what of theirs is safe, what to do. */
export function ProblemPage({ locale, clinic, code, path, again, lost }: ProblemPageProps) {
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
      {lost ? <LostWords locale={locale} clinic={clinic} lost={lost} /> : null}
      <p>
        <ButtonLink kind="quiet" href={localePath(locale, next.href)}>
          {next.label[locale]}
        </ButtonLink>
      </p>
      {code === "not_found" ? <WaysOn locale={locale} /> : null}
    </SitePage>
  );
}
