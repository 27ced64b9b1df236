import type { ReactNode } from "react";
import { formText } from "#content/text/site";
import type { Locale } from "#lib/locale";

type NoticeProps = Readonly<{ locale: Locale; title?: string; children: ReactNode }>;

/** News about this page, above its h1; one a page, never beside an error summary (Q25). */
export function Notice({ locale, title = formText.important[locale], children }: NoticeProps) {
  return (
    <section className="notice" aria-labelledby="notice-title">
      <h2 id="notice-title">{title}</h2>
      <div>{children}</div>
    </section>
  );
}

/** Words set apart from the text around them. */
export function Inset({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="inset">{children}</div>;
}
