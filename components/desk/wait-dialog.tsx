"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useRequestKey } from "#components/ui/use-request-key";
import { problemWords } from "#lib/client";
import { joinForCaller } from "#lib/waitlist/client";

type Named = readonly { slug: string; name: string }[];
type Props = Readonly<{
  name: string;
  visit: string;
  /** Who is asked for what, as the API takes it */
  about: Readonly<Record<string, unknown>>;
  physicians: Named;
  places: Named;
  today: string;
  joined: () => void;
  close: () => void;
}>;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const text = (data: FormData, name: string): string => String(data.get(name) ?? "").trim();
const all = (data: FormData, name: string): string[] => data.getAll(name).map(String);

/** What was ticked and typed, as wishes; what was left alone may be any. */
const wishesIn = (data: FormData) => ({
  weekdays: all(data, "weekday").map(Number),
  physicians: all(data, "physician"),
  locations: all(data, "location"),
  ...(text(data, "from") && { from: text(data, "from") }),
  ...(text(data, "until") && { until: text(data, "until") }),
  ...(text(data, "firstDate") && { firstDate: text(data, "firstDate") }),
  ...(text(data, "lastDate") && { lastDate: text(data, "lastDate") }),
});

/** The mistake that is easily made, said before anything is sent. */
function wrongOrder(data: FormData): string | null {
  const [from, until] = [text(data, "from"), text(data, "until")];
  const [first, last] = [text(data, "firstDate"), text(data, "lastDate")];
  if (from && until && until <= from) return "The end of the day must be after its start";
  return first && last && last < first ? "The last date is before the first" : null;
}

function Boxes({ legend, name, options }: Readonly<{ legend: string; name: string; options: Named }>) {
  return (
    <fieldset className="wait-boxes">
      <legend>
        {legend} <span className="soft">(tick none if all will do)</span>
      </legend>
      {options.map(({ slug, name: label }) => (
        <label key={slug}>
          <input type="checkbox" name={name} value={slug} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

const fields = [
  { name: "from", label: "Not before", type: "time" },
  { name: "until", label: "Begins before", type: "time" },
  { name: "firstDate", label: "First day", type: "date" },
  { name: "lastDate", label: "Last day", type: "date" },
] as const;

/** Puts the caller on the waitlist: when they could come, how soon they should be seen, a remark for the desk. */
export function WaitDialog({ name, visit, about, physicians, places, today, joined, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const send = useRequestKey();
  useEffect(() => dialog.current?.showModal(), []);

  async function join(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    const wrong = wrongOrder(data);
    if (wrong) return setProblem(wrong);
    const note = text(data, "note");
    const body = { ...about, wishes: wishesIn(data), urgency: text(data, "urgency"), ...(note && { note }) };
    setBusy(true);
    setProblem("");
    try {
      await send(body, (key) => joinForCaller({ ...body, key }));
      dialog.current?.close();
      joined();
    } catch (error) {
      setProblem(problemWords(error));
    }
    setBusy(false);
  }

  return (
    <dialog ref={dialog} className="move" onClose={close} aria-labelledby="wait-title">
      <form onSubmit={join} noValidate>
        <h2 id="wait-title">Put {name} on the waitlist</h2>
        <p className="soft">{visit}. When a time that fits becomes free, it is held for them and they are told.</p>
        <Boxes
          legend="Days"
          name="weekday"
          options={weekdays.slice(0, 5).map((day, index) => ({ slug: String(index + 1), name: day }))}
        />
        <Boxes legend="With" name="physician" options={physicians} />
        <Boxes legend="Where" name="location" options={places} />
        <div className="wait-when">
          {fields.map((field) => (
            <div className="field" key={field.name}>
              <label htmlFor={`wait-${field.name}`}>{field.label}</label>
              <input
                id={`wait-${field.name}`}
                name={field.name}
                type={field.type}
                {...(field.type === "date" && { min: today })}
              />
            </div>
          ))}
        </div>
        <div className="field">
          <label htmlFor="wait-urgency">How soon</label>
          <select id="wait-urgency" name="urgency" defaultValue="routine">
            <option value="routine">In turn</option>
            <option value="soon">Soon: before those in turn</option>
            <option value="urgent">Urgent: before all others</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor="wait-note">For the desk (you can leave this empty)</label>
          <input id="wait-note" name="note" maxLength={300} autoComplete="off" />
        </div>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="buttons">
          <button type="submit" className="button main" aria-disabled={isBusy}>
            Put on the waitlist
          </button>
          <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
            Go back
          </button>
        </div>
      </form>
    </dialog>
  );
}
