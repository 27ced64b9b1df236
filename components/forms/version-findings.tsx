import { Notice } from "#components/staff/notice";

type Finding = { readonly linkId: string; readonly message: string };
type Props = Readonly<{ title: string; findings: readonly Finding[] }>;

/** What the gate found, item by item; the form as a whole first. */
export function VersionFindings({ title, findings }: Props) {
  const byItem = Map.groupBy(findings, ({ linkId }) => linkId);
  const items = [...byItem].toSorted(([a], [b]) => Number(a !== "") - Number(b !== ""));
  return (
    <Notice tone="alarm">
      <div>
        <b>{title}</b>
        <ul className="findings">
          {items.map(([linkId, own]) => (
            <li key={linkId}>
              {linkId ? <code>{linkId}</code> : <b>The form</b>}
              <ul>
                {[...new Set(own.map(({ message }) => message))].map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}
