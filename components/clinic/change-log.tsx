"use client";
import { useQuery } from "@tanstack/react-query";
import { Configurator } from "#components/clinic/configurator";
import { Empty } from "#components/staff/empty";
import { Tag } from "#components/staff/tag";
import { changesOptions } from "#lib/clinic/client";
import type { ChangeLine } from "#lib/clinic/schema";
import { kindNames } from "#lib/clinic/wording";
import { formatDate, formatTime } from "#lib/time";

type Props = Readonly<{ initial: ChangeLine[]; timeZone: string }>;

const visitsWords = ({ moved, cancelled, kept }: ChangeLine): string =>
  [moved > 0 && `${moved} moved`, cancelled > 0 && `${cancelled} cancelled`, kept > 0 && `${kept} kept`]
    .filter(Boolean)
    .join(", ");

/** What administrators changed, the newest first, and the way back from the last change of each thing. */
export function ChangeLog({ initial, timeZone }: Props) {
  const { data } = useQuery({ ...changesOptions(), initialData: { changes: initial } });
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Changes</h1>
        <span className="soft">Undo brings times back. It moves no visit back and cannot take back a message.</span>
      </div>
      <Configurator>
        {({ propose, isBusy }) =>
          data.changes.length === 0 ? (
            <Empty title="Nothing was changed yet">
              <p>Each change of hours, closures, visit types, people and rooms is kept here, with who made it.</p>
            </Empty>
          ) : (
            <table className="log stacks">
              <caption className="visually-hidden">The newest changes first</caption>
              <thead>
                <tr>
                  <th scope="col">When and who</th>
                  <th scope="col">What</th>
                  <th scope="col">Was and is</th>
                  <th scope="col">Visits</th>
                  <th scope="col">Undo</th>
                </tr>
              </thead>
              <tbody>
                {data.changes.map((change) => (
                  <tr key={change.id}>
                    <td className="nums">
                      {formatDate(new Date(change.at), timeZone)}, {formatTime(new Date(change.at), timeZone)}
                      <span className="soft block">{change.who}</span>
                    </td>
                    <th scope="row">
                      {change.name}
                      <span className="soft block">
                        {kindNames[change.kind]}
                        {change.isUndo && ", an undo"}
                      </span>
                    </th>
                    <td>
                      {change.lines.map((line) => (
                        <span key={line} className="block">
                          {line}
                        </span>
                      ))}
                    </td>
                    <td>{visitsWords(change)}</td>
                    <td>
                      {change.undone && (
                        <Tag mark="bar" tone="calm">
                          Undone
                        </Tag>
                      )}
                      {change.canUndo && (
                        <button
                          type="button"
                          className="button"
                          disabled={isBusy}
                          aria-label={`Undo: ${change.name}, ${change.lines[0] ?? ""}`}
                          onClick={() => propose({ kind: "undo", changeId: change.id })}
                        >
                          Undo
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Configurator>
    </main>
  );
}
