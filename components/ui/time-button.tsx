import type { ReactNode } from "react";

type TimeButtonProps = Readonly<{
  /** "9:30am" */
  time: string;
  /** "with Dr. Osei", of which "with" may be heard only */
  detail?: ReactNode;
  /** The rest of the full label, heard and not seen: "Tuesday, November 24, 45 minutes" */
  spoken: string;
}> &
  (Readonly<{ href: string }> | Readonly<{ name: string; value: string }>);

/** One time to choose: a link when it has `href`, a button that sends `name=value` otherwise. */
export function TimeButton(props: TimeButtonProps) {
  const words = (
    <>
      {props.time}
      {props.detail ? <span> {props.detail}</span> : null}
      <span className="visually-hidden">, {props.spoken}</span>
    </>
  );
  if ("href" in props) {
    return (
      <a className="time" href={props.href}>
        {words}
      </a>
    );
  }
  return (
    <button className="time" type="submit" name={props.name} value={props.value}>
      {words}
    </button>
  );
}
