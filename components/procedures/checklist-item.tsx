"use client";
import { Tag } from "#components/staff/tag";
import type { ProcedureSlot } from "#lib/procedures/queries";
import type { ItemStatus } from "#lib/procedures/rules";
import { itemStatusWords } from "#lib/procedures/wording";
import { formatDate, formatTime } from "#lib/time";

export type Item = ProcedureSlot["checklist"][number];

type Props = Readonly<{
  item: Item;
  timeZone: string;
  isPending: boolean;
  mark: (item: Item, status: ItemStatus) => void;
}>;

const choices: readonly (readonly [ItemStatus, string])[] = [
  ["met", "Met"],
  ["not_applicable", "Does not apply"],
  ["blocked", "Blocked"],
  ["open", "Open again"],
];

/** One line of the checklist: what has to be true, how it stands, who said so. */
export function ChecklistItem({ item, timeZone, isPending, mark }: Props) {
  const { word, mark: sign, tone } = itemStatusWords[item.status];
  const at = item.updatedAt ? new Date(item.updatedAt) : null;
  const isDone = item.status === "met" || item.status === "not_applicable";
  const buttons = (
    <div className="buttons">
      {choices
        .filter(([status]) => status !== item.status)
        .map(([status, label]) => (
          <button
            key={status}
            type="button"
            className={status === "met" ? "button" : "button plain"}
            aria-disabled={isPending}
            onClick={() => mark(item, status)}
            aria-label={`${label}: ${item.label}`}
          >
            {label}
          </button>
        ))}
    </div>
  );
  return (
    <li aria-busy={isPending}>
      <div className="what">
        <p>
          <b>{item.label}</b>{" "}
          <Tag mark={sign} tone={tone}>
            {word}
          </Tag>
        </p>
        <p className="soft small">{item.meaning}</p>
        {item.note && <p className="note">{item.note}</p>}
        {at && (
          <p className="small">
            {item.updatedBy ?? "The clinic"}, {formatDate(at, timeZone)}, {formatTime(at, timeZone)}
          </p>
        )}
        {!isDone && (
          <p className="soft small">
            {item.signOff && "Wording waits for the medical lead. "}
            Source: {item.source}
          </p>
        )}
      </div>
      {isDone ? (
        <details className="change">
          <summary>
            Change<span className="visually-hidden">: {item.label}</span>
          </summary>
          {buttons}
        </details>
      ) : (
        buttons
      )}
    </li>
  );
}
