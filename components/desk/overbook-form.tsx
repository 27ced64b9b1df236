"use client";
import { type FormEvent, useId, useState } from "react";

type Props = Readonly<{ name: string; overbook: (reason: string) => void }>;

/** The way past the rules: only with a reason, which is kept and shown with the visit. */
export function OverbookForm({ name, overbook }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState("");
  const id = useId();
  if (!isOpen)
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Overbook {name}
      </button>
    );

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const reason = String(new FormData(event.currentTarget).get("reason")).trim();
    if (reason.length < 3) return setProblem("Write why this visit must be then");
    setProblem("");
    overbook(reason);
  }

  return (
    <form className="overbook" onSubmit={send} noValidate>
      <label htmlFor={id}>Why must it be then, with {name}?</label>
      {problem && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      <input
        id={id}
        name="reason"
        maxLength={200}
        autoComplete="off"
        aria-invalid={problem !== ""}
        {...(problem && { "aria-describedby": `${id}-problem` })}
        ref={(field) => {
          if (field && !field.value) field.focus();
        }}
      />
      <button type="submit" className="button danger">
        Overbook with this reason
      </button>
    </form>
  );
}
