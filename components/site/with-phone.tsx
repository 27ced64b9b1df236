import { Fragment } from "react";
import { type ClinicCard, telephone } from "#components/site/clinic-card";

/** A text in which the clinic's number calls when it is pressed, and is never cut in two by the end of a line. */
export function WithPhone({ clinic, children }: Readonly<{ clinic: Pick<ClinicCard, "phone">; children: string }>) {
  const { phone } = clinic;
  if (!phone) return children;
  return children.split(phone).map((part, index) => (
    <Fragment key={`${index.toString()}${part}`}>
      {index > 0 ? (
        <a className="number" href={telephone(phone)}>
          {phone}
        </a>
      ) : null}
      {part}
    </Fragment>
  ));
}
