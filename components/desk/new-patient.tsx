"use client";
import { useEffect, useRef } from "react";

export type NewPatient = { givenName: string; familyName: string; birthDate: string; phone: string; email: string };

const fieldsOf = [
  { name: "givenName", label: "First name", type: "text" },
  { name: "familyName", label: "Last name", type: "text" },
  { name: "birthDate", label: "Date of birth", type: "date" },
  { name: "phone", label: "Phone", type: "tel" },
  { name: "email", label: "Email (leave empty if they have none)", type: "email" },
] as const;

type Props = Readonly<{
  fields: NewPatient;
  problems: Readonly<Record<string, string>>;
  change: (fields: NewPatient) => void;
}>;

/** Somebody whom the clinic does not know yet: what a booking needs, nothing more. */
export function NewPatientFields({ fields, problems, change }: Props) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="new-patient">
      {fieldsOf.map(({ name, label, type }, index) => {
        const problem = problems[name];
        return (
          <div className="field" key={name}>
            <label htmlFor={`new-${name}`}>{label}</label>
            {problem && (
              <p className="problem" id={`new-${name}-problem`}>
                {problem}
              </p>
            )}
            <input
              ref={index === 0 ? first : undefined}
              id={`new-${name}`}
              type={type}
              value={fields[name]}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={problem !== undefined}
              {...(problem && { "aria-describedby": `new-${name}-problem` })}
              onChange={(event) => change({ ...fields, [name]: event.target.value })}
            />
          </div>
        );
      })}
    </div>
  );
}
