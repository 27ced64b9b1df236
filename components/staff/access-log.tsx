import { Notice } from "#components/staff/notice";
import type { AuditLine } from "#lib/audit/queries";
import { actionWords } from "#lib/audit/wording";
import { formatDate, formatTime } from "#lib/time";

type Props = Readonly<{ lines: AuditLine[]; broken: number; timeZone: string }>;

/** Who did or read what, the newest first, and whether the chain of the record holds. */
export function AccessLog({ lines, broken, timeZone }: Props) {
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Access log</h1>
        <span className="soft">The newest {lines.length} entries</span>
      </div>
      <Notice tone={broken === 0 ? "good" : "alarm"}>
        {broken === 0 ? (
          <>
            <b>The record is unbroken.</b> Each row seals the one before it.
          </>
        ) : (
          <>
            <b>
              {broken} {broken === 1 ? "row does" : "rows do"} not fit.
            </b>{" "}
            Somebody changed the record outside the application. Keep a copy and tell the privacy officer.
          </>
        )}
      </Notice>
      <table className="log stacks">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Of</th>
            <th scope="col">Patient</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ seq, at, who, action, entity, entityId, patientId, reason }) => (
            <tr key={seq}>
              <td className="nowrap nums">
                {formatDate(new Date(at), timeZone)}, {formatTime(new Date(at), timeZone)}
              </td>
              <td>{who}</td>
              <td>{actionWords(action)}</td>
              <td>
                {entity} <span className="soft">{entityId?.slice(0, 21)}</span>
              </td>
              <td className="soft">{patientId?.slice(0, 8)}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
