import { Tag, type TagTone } from "#components/ui/tag";

/** Without `href` the task cannot be started yet. A finished one has plain status text, so no `tone` (Q21). */
export type Task = Readonly<{
  id: string;
  title: string;
  hint?: string;
  href?: string;
  status: string;
  tone?: TagTone;
}>;

/** Tasks in any order; the whole row is the link. */
export function TaskList({ tasks }: Readonly<{ tasks: readonly Task[] }>) {
  return (
    <ul className="tasks">
      {tasks.map(({ id, title, hint, href, status, tone }) => {
        const statusId = `${id}-status`;
        const hintId = hint ? `${id}-hint` : "";
        return (
          <li key={id}>
            <div>
              {href ? (
                <a href={href} aria-describedby={`${hintId} ${statusId}`.trim()}>
                  {title}
                </a>
              ) : (
                title
              )}
              {hint ? (
                <div className="hint" id={hintId}>
                  {hint}
                </div>
              ) : null}
            </div>
            <div id={statusId}>{tone ? <Tag tone={tone}>{status}</Tag> : status}</div>
          </li>
        );
      })}
    </ul>
  );
}
