import { Fragment } from "react";
import { shareText } from "#content/text/site-pages";
import type { Locale } from "#lib/locale";

type ShareProps = Readonly<{ locale: Locale; title: string; address: string }>;

/** The page's own address, to copy, to send or to print. No button of another company, and nobody is told. */
export function Share({ locale, title, address }: ShareProps) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{shareText.title[locale]}</h2>
      <p className="no-print">{shareText.text[locale]}</p>
      <p className="share-address">
        {address.split(/(?<=\/)/).map((part, index) => (
          <Fragment key={`${index.toString()}${part}`}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </p>
      <p className="no-print">
        <a className="standalone" href={mail}>
          {shareText.mail[locale]}
        </a>
      </p>
    </section>
  );
}
