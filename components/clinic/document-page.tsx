import type { ReactNode } from "react";
import type { ClinicCard } from "#components/site/clinic-card";
import { SitePage } from "#components/site/site-page";
import { documentText, type SiteDocument } from "#content/site/documents";
import type { Locale } from "#lib/locale";
import type { Thing } from "#lib/structured";
import { formatPlainDate } from "#lib/time";

type DocumentPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  document: SiteDocument;
  indexableAt: string;
  /** What the clinic has yet to agree to says so at its top. */
  isDraft?: boolean;
  structured?: Thing;
  children?: ReactNode;
}>;

/** A page of plain text: about the clinic, accessibility, privacy. */
export function DocumentPage({ locale, clinic, document, isDraft, children, ...page }: DocumentPageProps) {
  const { path, title, lede, updated, parts } = document;
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path={path}
      title={title[locale]}
      description={lede[locale]}
      nav
      {...page}
    >
      {isDraft ? (
        <p className="draft">
          <strong>{documentText.legal[locale]}</strong>
        </p>
      ) : null}
      <h1>{title[locale]}</h1>
      <p className="lede">{lede[locale]}</p>
      {parts.map(({ id, heading, paragraphs, list }) => (
        <section key={id} className="prose part measure" aria-labelledby={id}>
          <h2 id={id}>{heading[locale]}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.en}>{paragraph[locale]}</p>
          ))}
          {list ? (
            <ul>
              {list.map((item) => (
                <li key={item.en}>{item[locale]}</li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
      {children}
      <p className="soft part">
        {documentText.updated[locale]} {formatPlainDate(updated, locale)}
      </p>
    </SitePage>
  );
}
