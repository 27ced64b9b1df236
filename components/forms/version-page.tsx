"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { StatusTag } from "#components/forms/status-tag";
import { VersionActions } from "#components/forms/version-actions";
import { VersionDifferences } from "#components/forms/version-differences";
import { VersionFindings } from "#components/forms/version-findings";
import { VersionItems } from "#components/forms/version-items";
import { VersionLogic } from "#components/forms/version-logic";
import { VersionUpload } from "#components/forms/version-upload";
import { Notice } from "#components/staff/notice";
import { definitionAddress, formsOptions, formVersionOptions } from "#lib/forms/client";
import type { FormVersionView } from "#lib/forms/queries";
import { formatDate, formatTime } from "#lib/time";

function Facts({ version, timeZone }: Readonly<{ version: FormVersionView; timeZone: string }>) {
  const { createdAt, publishedAt, retiredAt, hash, responses, visitTypes } = version;
  const moment = (at: string) => `${formatDate(new Date(at), timeZone)}, ${formatTime(new Date(at), timeZone)}`;
  return (
    <dl className="form-facts">
      <dt>Spanish title</dt>
      <dd lang="es">{version.title.es}</dd>
      <dt>Begun</dt>
      <dd>{moment(createdAt)}</dd>
      {publishedAt && (
        <>
          <dt>Published</dt>
          <dd>{moment(publishedAt)}</dd>
        </>
      )}
      {retiredAt && (
        <>
          <dt>Retired</dt>
          <dd>{moment(retiredAt)}</dd>
        </>
      )}
      <dt>Content hash</dt>
      <dd>
        <code className="hash">{hash}</code>
      </dd>
      <dt>Used in</dt>
      <dd>
        {responses} {responses === 1 ? "form of a patient" : "forms of patients"}
      </dd>
      <dt>Asked for by</dt>
      <dd>{visitTypes.join(", ") || "no visit type"}</dd>
    </dl>
  );
}

type Props = Readonly<{ initial: FormVersionView; timeZone: string }>;

/** One version of a form: where it stands, what stands against it, what differs, and all that it asks. */
export function VersionPage({ initial, timeZone }: Props) {
  const client = useQueryClient();
  const { data: version } = useQuery({ ...formVersionOptions(initial.id), initialData: initial });
  const { findings, status } = version;
  const changed = () => client.invalidateQueries(formsOptions());
  return (
    <main className="page narrow form-version" id="main" tabIndex={-1}>
      <p>
        <Link href="/admin/forms" prefetch={false}>
          All forms
        </Link>
      </p>
      <div className="toolbar">
        <h1>
          {version.title.en}, version {version.version}
        </h1>
        <StatusTag status={status} />
        <a className="button end" href={definitionAddress(version.id)} download>
          Download
        </a>
      </div>
      <Facts version={version} timeZone={timeZone} />
      {status === "draft" &&
        (findings.length > 0 ? (
          <VersionFindings title="Before it can be published, mend this:" findings={findings} />
        ) : (
          <Notice tone="good">
            Nothing stands against publishing it: structure, logic and both languages are checked.
          </Notice>
        ))}
      <VersionActions version={version} changed={changed} />
      {status === "draft" && <VersionUpload version={version} changed={changed} />}
      <VersionDifferences before={version.before} />
      <VersionItems sections={version.sections} />
      <section aria-labelledby="logic">
        <h2 id="logic">Scores and flags</h2>
        <VersionLogic scores={version.scores} flags={version.flags} />
      </section>
    </main>
  );
}
