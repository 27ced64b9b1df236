import { SummaryList } from "#components/ui/summary-list";
import { compareText, valuesText } from "#content/text/compare";
import type { ValuesAnswers } from "#lib/decisions/schema";
import { valuesInWords } from "#lib/decisions/wording";
import type { Locale } from "#lib/locale";

/** What somebody answered, to read again, to print and to bring along. */
export function ValuesSummary({ locale, answers }: Readonly<{ locale: Locale; answers: ValuesAnswers }>) {
  const { importance, leaning, questions, words } = valuesInWords(answers, locale);
  const rows = [
    ...importance,
    ...(leaning ? [{ label: valuesText.leaning[locale], value: leaning }] : []),
    ...(words ? [{ label: valuesText.words[locale], value: words }] : []),
  ];
  return (
    <>
      {rows.length > 0 ? <SummaryList locale={locale} rows={rows} /> : null}
      {questions.length > 0 ? (
        <section className="prose compare-part" aria-labelledby="ask">
          <h2 id="ask">{compareText.askTitle[locale]}</h2>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
