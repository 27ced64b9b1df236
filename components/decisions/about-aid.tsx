import {
  decisionAidFunding,
  decisionAidReferences,
  decisionAidReview,
  decisionAidUpdates,
} from "#content/decision-aid/about";
import { references } from "#content/references";
import { compareText } from "#content/text/compare";
import { learnText } from "#content/text/learn";
import type { Locale } from "#lib/locale";
import { formatPlainDate } from "#lib/time";

/** Who stands behind the aid, since when, until when, who paid, and what it leans on. */
export function AboutAid({ locale }: Readonly<{ locale: Locale }>) {
  const { reviewer, written, nextReview, version } = decisionAidReview;
  const rows = [
    { id: "aid-made", label: compareText.madeBy[locale], value: compareText.madeByText[locale] },
    {
      id: "aid-reviewer",
      label: learnText.reviewedBy[locale],
      value: reviewer ? `${reviewer.name}, ${reviewer.credential}` : learnText.notReviewed[locale],
    },
    { id: "aid-date", label: learnText.written[locale], value: formatPlainDate(written, locale) },
    { id: "aid-next", label: learnText.nextReview[locale], value: formatPlainDate(nextReview, locale) },
    { id: "aid-version", label: learnText.version[locale], value: version },
    { id: "aid-updates", label: compareText.updates[locale], value: decisionAidUpdates[locale] },
    { id: "aid-funding", label: learnText.funding[locale], value: decisionAidFunding[locale] },
  ];
  return (
    <>
      <section className="review-box compare-part" aria-labelledby="about-aid">
        <h2 id="about-aid">{compareText.aboutTitle[locale]}</h2>
        <dl>
          {rows.map(({ id, label, value }) => (
            <div key={id} id={id}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{learnText.general[locale]}</p>
      </section>
      <section className="compare-part" aria-labelledby="references">
        <h2 id="references">{learnText.references[locale]}</h2>
        <ol className="sources" lang="en">
          {decisionAidReferences.map((id) => (
            <li key={id} id={`source-${id}`}>
              <a href={references[id].href}>{references[id].text}</a>, {references[id].year}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
