"use client";
import { useQuery } from "@tanstack/react-query";
import { OverbookForm } from "#components/desk/overbook-form";
import { Icon } from "#components/staff/icon";
import type { ChosenTime } from "#lib/appointments/client";
import type { Explanation } from "#lib/availability/client";
import type { ExplainAnswer } from "#lib/availability/schema";
import { problemWords } from "#lib/client";
import { formatDay, formatTime } from "#lib/time";

type Answer = ExplainAnswer["answers"][number];
/** With the names of whom and where that it was chosen from. */
export type ChooseTime = (chosen: ChosenTime, answer: Answer) => void;

type Props = Readonly<{ explanation: Explanation; start: string; choose: ChooseTime }>;

/** Those with the least against them; the others folded. */
const likeliest = 3;

type LineProps = Readonly<{ answer: Answer; start: string; isPast: boolean; choose: Props["choose"] }>;

function AnswerLine({ answer, start, isPast, choose }: LineProps) {
  const { physician, location, offered, obstacles } = answer;
  const chosen = { start, physician: physician.slug, location: location.slug };
  return (
    <li>
      <p>
        <b>{physician.name}</b> <span className="soft">{location.name}</span>
      </p>
      {offered ? (
        <button type="button" className="button main" onClick={() => choose(chosen, answer)}>
          <Icon mark="check" /> Free: take it
        </button>
      ) : (
        <>
          <ul className="obstacles">
            {obstacles.map(({ rule, message }) => (
              <li key={rule}>{message}</li>
            ))}
          </ul>
          {!isPast && (
            <OverbookForm
              name={physician.name}
              overbook={(reason) => choose({ ...chosen, overbook: { reason } }, answer)}
            />
          )}
        </>
      )}
    </li>
  );
}

/** One time, with every physician there: free, or every rule that stands against it, in words. */
export function WhyNot({ explanation, start, choose }: Props) {
  const query = useQuery(explanation);
  if (query.isError)
    return (
      <p className="problem" role="alert">
        {problemWords(query.error)}
      </p>
    );
  if (!query.data)
    return (
      <p className="soft" role="status">
        Looking
      </p>
    );
  const answers = query.data.answers.toSorted((a, b) => a.obstacles.length - b.obstacles.length);
  const zone = answers[0]?.location.timeZone ?? "UTC";
  const instant = new Date(start);
  const line = (answer: Answer) => (
    <AnswerLine
      key={`${answer.physician.slug} ${answer.location.slug}`}
      answer={answer}
      start={start}
      isPast={instant.getTime() < Date.now()}
      choose={choose}
    />
  );
  return (
    <section className="why-not" aria-live="polite">
      <h3>
        {formatTime(instant, zone)}, {formatDay(instant, zone)}
        {query.data.offered ? "" : ": why not?"}
      </h3>
      <ul className="answers">{answers.slice(0, likeliest).map(line)}</ul>
      {answers.length > likeliest && (
        <details>
          <summary>{answers.length - likeliest} others</summary>
          <ul className="answers">{answers.slice(likeliest).map(line)}</ul>
        </details>
      )}
    </section>
  );
}
