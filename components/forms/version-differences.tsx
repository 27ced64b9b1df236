import { Tag } from "#components/staff/tag";
import type { FormVersionView } from "#lib/forms/queries";

type Difference = NonNullable<FormVersionView["before"]>["differences"][number];

const kindNames = { added: "New", removed: "Gone", changed: "Changed" } as const;
const tones = { added: "good", removed: "alarm", changed: "wait" } as const;
const marks = { added: "check", removed: "cross", changed: "bar" } as const;
const subjectNames = { item: "", score: "Score: ", flag: "Flag: " } as const;

function Row({ difference }: Readonly<{ difference: Difference }>) {
  const { kind, subject, code, name, parts } = difference;
  return (
    <li>
      <p>
        <Tag mark={marks[kind]} tone={tones[kind]}>
          {kindNames[kind]}
        </Tag>{" "}
        <b>
          {subjectNames[subject]}
          {name || code}
        </b>{" "}
        <code>{code}</code>
      </p>
      {parts.length > 0 && (
        <dl className="was-is">
          {parts.map(({ what, was, is }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <del>{was || "nothing"}</del> <ins>{is || "nothing"}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** What differs from the version before, item by item. */
export function VersionDifferences({ before }: Readonly<Pick<FormVersionView, "before">>) {
  if (!before) return null;
  const { version, differences } = before;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">
        {differences.length === 0
          ? `Nothing differs from version ${version}`
          : `${differences.length} ${differences.length === 1 ? "difference" : "differences"} from version ${version}`}
      </h2>
      {differences.length > 0 && (
        <ul className="rules">
          {differences.map((difference) => (
            <Row key={`${difference.subject} ${difference.code}`} difference={difference} />
          ))}
        </ul>
      )}
    </section>
  );
}
