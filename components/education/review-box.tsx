import type { InPage } from "#components/education/grounds";
import { learnText } from "#content/text/learn";
import { formatPlainDate } from "#lib/time";

/** Who stands behind a page, since when, until when, and who paid (research C7). Near the end of the text. */
export function ReviewBox({ locale, page }: InPage) {
  const { reviewer, written, lastReviewed, nextReview, version } = page.review;
  const rows = [
    [
      learnText.reviewedBy[locale],
      reviewer ? `${reviewer.name}, ${reviewer.credential}` : learnText.notReviewed[locale],
    ],
    [learnText.written[locale], formatPlainDate(written, locale)],
    ...(lastReviewed ? [[learnText.lastReviewed[locale], formatPlainDate(lastReviewed, locale)]] : []),
    [learnText.nextReview[locale], formatPlainDate(nextReview, locale)],
    [learnText.version[locale], version],
    [learnText.funding[locale], page.funding],
  ];
  return (
    <section className="review-box" aria-labelledby="about-page">
      <h2 id="about-page">{learnText.review[locale]}</h2>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{learnText.general[locale]}</p>
    </section>
  );
}
