import { IconArray } from "#components/decisions/icon-array";
import { Grounds } from "#components/education/grounds";
import { decisionAidReferences } from "#content/decision-aid/about";
import { countRows } from "#content/decision-aid/counts";
import { decisionOptions } from "#content/decision-aid/options";
import { compareText } from "#content/text/compare";
import { type Arm, type CountRow, withoutNumber } from "#lib/decisions/aid";
import { fillIn, type Locale } from "#lib/locale";

const page = { references: decisionAidReferences };
const nameOf = (option: Arm["option"], locale: Locale): string =>
  (decisionOptions.find(({ id }) => id === option)?.name ?? compareText.pretend)[locale];

function ArmFigure({ locale, row, arm }: Readonly<{ locale: Locale; row: CountRow; arm: Arm }>) {
  const words = { n: arm.of100, rest: 100 - arm.of100, had: row.had[locale], hadNot: row.hadNot[locale] };
  const sentence = fillIn(compareText.outOf[locale], words);
  return (
    <figure className="arm">
      <figcaption>
        <b>{nameOf(arm.option, locale)}</b>
        {sentence}
      </figcaption>
      <IconArray of100={arm.of100} label={sentence} />
    </figure>
  );
}

function Count({ locale, row }: Readonly<{ locale: Locale; row: CountRow }>) {
  const missing = withoutNumber(row).map((option) => nameOf(option, locale));
  return (
    <section className="count" aria-labelledby={`count-${row.id}`}>
      <h3 id={`count-${row.id}`}>{row.question[locale]}</h3>
      <p className="soft">
        {row.who[locale]}
        <Grounds locale={locale} page={page} sources={row.sources} />
      </p>
      <div className="arms">
        {row.arms.map((arm) => (
          <ArmFigure key={arm.option} locale={locale} row={row} arm={arm} />
        ))}
      </div>
      {row.note ? <p>{row.note[locale]}</p> : null}
      <p>
        {compareText.certainty[locale]} <b>{compareText[row.certainty][locale]}.</b> {row.why[locale]}
        <Grounds locale={locale} page={page} signOff />
      </p>
      <p className="soft small">
        {compareText.noNumber[locale]} {missing.join("; ")}.
      </p>
    </section>
  );
}

/** The counts out of 100, each with who was counted, how sure it is, and which options it says nothing about. */
export function Counts({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <section className="compare-part" aria-labelledby="numbers">
      <h2 id="numbers">{compareText.numbersTitle[locale]}</h2>
      <p className="measure">{compareText.numbersLede[locale]}</p>
      <p className="measure soft">{compareText.certaintyHelp[locale]}</p>
      <section className="count" aria-labelledby="pain">
        <h3 id="pain">{compareText.painTitle[locale]}</h3>
        <p className="measure">
          {compareText.pain[locale]}
          <Grounds locale={locale} page={page} sources={["kallmes2009", "firanescu2018"]} />
        </p>
        <p className="measure">
          {compareText.painMore[locale]}
          <Grounds locale={locale} page={page} sources={["wardlaw2009", "buchbinder2018", "nice2013"]} />
        </p>
      </section>
      {countRows.map((row) => (
        <Count key={row.id} locale={locale} row={row} />
      ))}
    </section>
  );
}
