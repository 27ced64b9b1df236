"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ConfirmDialog } from "#components/ui/confirm-dialog";
import { ClientProblem, problemWords } from "#lib/client";
import { discardDraft, publishVersion, retireVersion } from "#lib/forms/client";
import type { FormVersionView } from "#lib/forms/queries";

type Asked = "publish" | "retire" | "discard";

const wordsOf = (error: unknown): string =>
  error instanceof ClientProblem && typeof error.details.detail === "string"
    ? error.details.detail
    : problemWords(error);

type Props = Readonly<{ version: FormVersionView; changed: () => Promise<void> }>;

/** Publishing, retiring and throwing away, each after a question that says what follows. */
export function VersionActions({ version, changed }: Props) {
  const router = useRouter();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { id, hash, status, findings, before, visitTypes, responses } = version;
  const carryOut = (work: () => Promise<unknown>, after: () => Promise<void> | void) => async () => {
    try {
      await work();
      await after();
      return null;
    } catch (error) {
      return wordsOf(error);
    }
  };
  const common = { close: () => setAsked(null) };
  return (
    <div className="buttons">
      {status === "draft" && (
        <>
          <button
            type="button"
            className="button main"
            disabled={findings.length > 0}
            onClick={() => setAsked("publish")}
          >
            Publish version {version.version}
          </button>
          <button type="button" className="button plain" onClick={() => setAsked("discard")}>
            Throw the draft away
          </button>
        </>
      )}
      {status === "published" && (
        <button type="button" className="button" onClick={() => setAsked("retire")}>
          Retire version {version.version}
        </button>
      )}
      {asked === "publish" && (
        <ConfirmDialog
          {...common}
          title={`Publish version ${version.version}?`}
          action="Publish it"
          submit={carryOut(() => publishVersion({ id, hash }), changed)}
        >
          <p>It never changes afterwards. {before && `Version ${before.version} is retired.`}</p>
          <p>
            {visitTypes.length > 0
              ? `New bookings get it: ${visitTypes.join(", ")}.`
              : "No visit type asks for it yet."}{" "}
            Forms that patients began keep their version.
          </p>
        </ConfirmDialog>
      )}
      {asked === "retire" && (
        <ConfirmDialog
          {...common}
          title={`Retire version ${version.version}?`}
          action="Retire it"
          isDanger
          submit={carryOut(() => retireVersion(id), changed)}
        >
          <p>
            New bookings no longer get it. {responses} {responses === 1 ? "form" : "forms"} of patients that began with
            it go on.
          </p>
        </ConfirmDialog>
      )}
      {asked === "discard" && (
        <ConfirmDialog
          {...common}
          title="Throw this draft away?"
          action="Throw it away"
          isDanger
          submit={carryOut(
            () => discardDraft(id),
            () => router.push("/admin/forms"),
          )}
        >
          <p>Published versions stay as they are.</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
