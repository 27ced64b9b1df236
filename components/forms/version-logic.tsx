import { Tag } from "#components/staff/tag";
import type { FormVersionView } from "#lib/forms/queries";

const SignOff = ({ isOpen }: Readonly<{ isOpen: boolean }>) =>
  isOpen ? (
    <Tag mark="clock" tone="wait">
      Waits for a clinician’s sign-off
    </Tag>
  ) : null;

/** What a version reckons and when it tells staff, in words, each with its source. */
export function VersionLogic({ scores, flags }: Readonly<Pick<FormVersionView, "scores" | "flags">>) {
  return (
    <>
      <details className="form-section">
        <summary>
          <b>Scores</b> <span className="soft">{scores.length}</span>
        </summary>
        <ul className="rules">
          {scores.map(({ code, title, reckoned, source, signOff }) => (
            <li key={code}>
              <p>
                <b>{title.en}</b>{" "}
                <span className="soft" lang="es">
                  {title.es}
                </span>
              </p>
              <p>{reckoned}</p>
              <p className="soft">
                Source: {source} <SignOff isOpen={signOff} />
              </p>
            </li>
          ))}
        </ul>
      </details>
      <details className="form-section">
        <summary>
          <b>Flags for staff</b> <span className="soft">{flags.length}</span>
        </summary>
        <ul className="rules">
          {flags.map((flag) => (
            <li key={flag.code}>
              <p>
                <b>{flag.text.en}</b> <span className="soft">{flag.severity}</span>
              </p>
              <p>Raised when {flag.raisedWhen}</p>
              <p className="soft">
                Source: {flag.source} <SignOff isOpen={flag.signOff} />
              </p>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
