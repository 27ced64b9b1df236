import { type ClinicCard, SitePage } from "#components/site/site-page";
import { Button } from "#components/ui/button";
import { Checkboxes } from "#components/ui/checkboxes";
import { Form } from "#components/ui/form";
import { Radios } from "#components/ui/radios";
import { TextArea } from "#components/ui/text-area";
import { decisionOptions } from "#content/decision-aid/options";
import { decisionQuestions, importanceNames, importances, valueStatements } from "#content/decision-aid/values";
import { valuesText } from "#content/text/compare";
import { fieldOf, type ValuesAnswers } from "#lib/decisions/schema";
import { type Locale, localePath } from "#lib/locale";

type ValuesPageProps = Readonly<{
  locale: Locale;
  clinic: ClinicCard;
  /** The page's own path, to which it is sent: of the decision aid, or of a visit by its link. */
  path: string;
  backTo: string;
  answers: ValuesAnswers | null;
  error?: string | undefined;
  /** What the button does: show the answers, or give them to a visit. */
  button: string;
  /** What becomes of the answers, above the questions. */
  note: string;
}>;

const scale = (locale: Locale) =>
  importances.map((value) => ({ value, label: importanceNames[value][locale], afterOr: value === "unsure" }));

function Statements({ locale, answers }: Pick<ValuesPageProps, "locale" | "answers">) {
  return (
    <>
      <p className="values-how">
        <b>{valuesText.how[locale]}</b>
      </p>
      {valueStatements.map(({ id, text }) => (
        <Radios
          key={id}
          locale={locale}
          name={fieldOf(id)}
          label={text[locale]}
          options={scale(locale)}
          value={answers?.importance[id]}
          optional
        />
      ))}
    </>
  );
}

/** What matters to somebody, what they lean to and what they want to ask. Nothing has to be answered. */
export function ValuesPage({ locale, clinic, path, backTo, answers, error, button, note }: ValuesPageProps) {
  const options = [
    ...decisionOptions.map(({ id, name }) => ({ value: id as string, label: name[locale] })),
    { value: "unsure", label: valuesText.leaningUnsure[locale], afterOr: true },
  ];
  return (
    <SitePage
      locale={locale}
      clinic={clinic}
      path={path}
      title={valuesText.title[locale]}
      backTo={localePath(locale, backTo)}
      errors={error ? [{ field: "words", message: error }] : []}
    >
      <h1>{valuesText.title[locale]}</h1>
      <p className="lede">{valuesText.lede[locale]}</p>
      <p className="soft measure">{note}</p>
      <Form action={localePath(locale, path)}>
        <Statements locale={locale} answers={answers} />
        <Radios
          locale={locale}
          name="leaning"
          label={valuesText.leaning[locale]}
          hint={valuesText.leaningHint[locale]}
          options={options}
          value={answers?.leaning}
          optional
        />
        <Checkboxes
          locale={locale}
          name="questions"
          label={valuesText.ask[locale]}
          options={decisionQuestions.map(({ id, text }) => ({ value: id, label: text[locale] }))}
          values={answers?.questions ?? []}
          optional
        />
        <TextArea
          locale={locale}
          name="words"
          label={valuesText.words[locale]}
          value={answers?.words}
          error={error}
          optional
        />
        <Button>{button}</Button>
      </Form>
    </SitePage>
  );
}
