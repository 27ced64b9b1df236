"use client";
import { type FormEvent, useState } from "react";
import { VersionFindings } from "#components/forms/version-findings";
import { Notice } from "#components/staff/notice";
import { ClientProblem, problemWords } from "#lib/client";
import { definitionAddress, replaceDraft } from "#lib/forms/client";
import type { FormVersionView } from "#lib/forms/queries";

type Finding = { readonly linkId: string; readonly message: string };
type Outcome =
  | { readonly kind: "kept"; readonly unknown: readonly string[] }
  | { readonly kind: "refused"; readonly findings: readonly Finding[] }
  | { readonly kind: "failed"; readonly words: string };

/** The findings of a refused text by item; null where it was refused for another reason. */
function findingsOf(error: unknown): Finding[] | null {
  if (!(error instanceof ClientProblem) || error.status !== 422 || !Array.isArray(error.details.errors)) return null;
  const errors: { pointer: string; message: string }[] = error.details.errors;
  return errors.map(({ pointer, message }) => ({ linkId: pointer.replace(/^\/(items\/|json$)/, ""), message }));
}

const detailOf = (error: unknown): string =>
  error instanceof ClientProblem && typeof error.details.detail === "string"
    ? error.details.detail
    : problemWords(error);

type Props = Readonly<{ version: FormVersionView; changed: () => Promise<void> }>;

/** Another text for a draft, from a file or pasted. What is refused stays in the field, with what is wrong by item. */
export function VersionUpload({ version, changed }: Props) {
  const [json, setJson] = useState("");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    try {
      const { unknown } = await replaceDraft({ id: version.id, hash: version.hash, json });
      setOutcome({ kind: "kept", unknown });
      setJson("");
      await changed();
    } catch (error) {
      const findings = findingsOf(error);
      setOutcome(findings ? { kind: "refused", findings } : { kind: "failed", words: detailOf(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className="card" aria-labelledby="upload">
      <h2 id="upload">Change the draft</h2>
      <ol className="steps">
        <li>
          <a href={definitionAddress(version.id)} download>
            Download version {version.version} as a file
          </a>{" "}
          and change its words, questions or logic.
        </li>
        <li>Send it in here. You see what stands against publishing it, and what differs.</li>
      </ol>
      {outcome?.kind === "refused" && (
        <VersionFindings title="This cannot be read. Nothing was changed." findings={outcome.findings} />
      )}
      {outcome?.kind === "failed" && <Notice tone="alarm">{outcome.words}</Notice>}
      {outcome?.kind === "kept" && (
        <Notice tone="good">
          The draft has the new text.
          {outcome.unknown.length > 0 && ` Not kept, forms do not know it: ${outcome.unknown.join(", ")}.`}
        </Notice>
      )}
      <form onSubmit={send} className="upload">
        <div className="field">
          <label htmlFor="upload-file">File</label>
          <input
            id="upload-file"
            type="file"
            accept="application/json,.json"
            onChange={async ({ target }) => {
              const [file] = target.files ?? [];
              if (file) setJson(await file.text());
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="upload-text">Or its text</label>
          <p className="hint" id="upload-text-hint">
            A FHIR R4 Questionnaire, or the file as you downloaded it
          </p>
          <textarea
            id="upload-text"
            rows={6}
            spellCheck={false}
            value={json}
            aria-describedby="upload-text-hint"
            onChange={(event) => setJson(event.target.value)}
          />
        </div>
        <button type="submit" className="button" disabled={isBusy || json === ""}>
          {isBusy ? "Reading" : "Put this text into the draft"}
        </button>
      </form>
    </section>
  );
}
