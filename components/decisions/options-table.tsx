import { areAllUnsigned, Grounds } from "#components/education/grounds";
import { decisionAidReferences } from "#content/decision-aid/about";
import { decisionOptions, optionRows } from "#content/decision-aid/options";
import { compareText } from "#content/text/compare";
import type { OptionRow } from "#lib/decisions/aid";
import type { Locale } from "#lib/locale";

const page = { references: decisionAidReferences };

function Row({ locale, row }: Readonly<{ locale: Locale; row: OptionRow }>) {
  const isUnsigned = areAllUnsigned(Object.values(row.cells));
  return (
    <tr>
      <th scope="row" id={`row-${row.id}`}>
        {row.label[locale]}
        {isUnsigned ? <Grounds locale={locale} page={page} signOff /> : null}
      </th>
      {decisionOptions.map(({ id, name }) => {
        const { text, sources, signOff } = row.cells[id];
        return (
          <td key={id}>
            <span className="head-again">{name[locale]}</span>
            {text[locale]}
            <Grounds locale={locale} page={page} sources={sources} signOff={isUnsigned ? undefined : signOff} />
          </td>
        );
      })}
    </tr>
  );
}

/** Every option by the same questions; on narrow screens each question becomes a card with the options under it. */
export function OptionsTable({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <section className="compare-part" aria-labelledby="options">
      <h2 id="options">{compareText.optionsTitle[locale]}</h2>
      <table className="compare options">
        <caption>{compareText.optionsCaption[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{compareText.question[locale]}</th>
            {decisionOptions.map(({ id, name }) => (
              <th key={id} scope="col">
                {name[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {optionRows.map((row) => (
            <Row key={row.id} locale={locale} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
