"use client";
import { Check, fieldId, type Problems } from "#components/clinic/fields";
import type { Configuration } from "#lib/clinic/configuration";
import type { StateOf } from "#lib/clinic/schema";

type Props = Readonly<{
  configuration: Configuration;
  leadKind: StateOf<"visit_type">["leadKind"];
  chosen: readonly string[];
  problems: Problems;
  change: (ids: string[]) => void;
}>;

/** Who sees a visit: the people in use, and those who see it already. */
export function VisitTypePeople({ configuration, leadKind, chosen, problems, change }: Props) {
  const people = configuration.resources.filter(
    ({ id, settings }) => settings.kind === leadKind && (settings.active || chosen.includes(id)),
  );
  const problem = problems.get("/practitionerIds");
  return (
    <fieldset className="field" id={fieldId("/practitionerIds")} tabIndex={-1}>
      <legend>Who sees it</legend>
      {problem && <p className="problem">{problem}</p>}
      {people.length === 0 && <p className="soft">Nobody yet. Add people on the page “People and rooms”.</p>}
      <div className="checks">
        {people.map(({ id, settings }) => (
          <Check
            key={id}
            label={settings.active ? settings.name : `${settings.name}, out of use`}
            checked={chosen.includes(id)}
            change={(on) => change(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
