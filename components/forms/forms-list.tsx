"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { StatusTag } from "#components/forms/status-tag";
import { Empty } from "#components/staff/empty";
import { Notice } from "#components/staff/notice";
import { problemWords } from "#lib/client";
import { createDraft, formsOptions } from "#lib/forms/client";
import type { Form, FormVersionLine } from "#lib/forms/queries";
import { formatDate } from "#lib/time";

type RowProps = Readonly<{ form: Form; version: FormVersionLine; timeZone: string }>;

function VersionRow({ form, version, timeZone }: RowProps) {
  const { id, publishedAt, retiredAt, hash, responses } = version;
  const day = (at: string) => formatDate(new Date(at), timeZone);
  return (
    <tr>
      <th scope="row">
        <Link href={`/admin/forms/${id}`} prefetch={false} aria-label={`${form.title}, version ${version.version}`}>
          Version {version.version}
        </Link>
      </th>
      <td>
        <StatusTag status={version.status} />
      </td>
      <td>
        {publishedAt ? `Published ${day(publishedAt)}` : `Begun ${day(version.createdAt)}`}
        {retiredAt && <span className="soft block">Retired {day(retiredAt)}</span>}
      </td>
      <td>
        <code title={hash}>{hash.slice(0, 12)}</code>
      </td>
      <td className="nums">
        {responses} <span className="soft">{responses === 1 ? "form of a patient" : "forms of patients"}</span>
      </td>
    </tr>
  );
}

type Props = Readonly<{ initial: Form[]; timeZone: string }>;

/** The health forms, each with its versions; a new draft begins from the published one. */
export function FormsList({ initial, timeZone }: Props) {
  const router = useRouter();
  const { data } = useQuery({ ...formsOptions(), initialData: { forms: initial } });
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const key = useRef(crypto.randomUUID());

  async function draft(form: string) {
    setBusy(true);
    setFailure(null);
    try {
      const { id } = await createDraft(form, key.current);
      router.push(`/admin/forms/${id}`);
    } catch (error) {
      setFailure(problemWords(error));
      setBusy(false);
    } finally {
      key.current = crypto.randomUUID();
    }
  }

  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <div className="toolbar">
        <h1>Forms</h1>
        <span className="soft">A published version never changes. Forms that patients began keep theirs.</span>
      </div>
      {failure && <Notice tone="alarm">{failure}</Notice>}
      {data.forms.length === 0 && (
        <Empty title="There is no form yet">
          <p>Forms come with the clinic’s data. Ask whoever set it up.</p>
        </Empty>
      )}
      {data.forms.map((form) => {
        const hasDraft = form.versions.some(({ status }) => status === "draft");
        const words = hasDraft ? "Go on with the draft" : "Draft a new version";
        return (
          <section key={form.slug} className="form-group" aria-labelledby={`form-${form.slug}`}>
            <div className="toolbar">
              <h2 id={`form-${form.slug}`}>{form.title}</h2>
              <button
                type="button"
                className="button end"
                disabled={isBusy}
                aria-label={`${words} of ${form.title}`}
                onClick={() => draft(form.slug)}
              >
                {words}
              </button>
            </div>
            <p className="soft">
              {form.visitTypes.length === 0
                ? "No visit type asks for it."
                : `Asked for by: ${form.visitTypes.join(", ")}.`}
            </p>
            <table className="log stacks">
              <caption className="visually-hidden">Versions of {form.title}, the newest first</caption>
              <thead>
                <tr>
                  <th scope="col">Version</th>
                  <th scope="col">State</th>
                  <th scope="col">Since</th>
                  <th scope="col">Content hash</th>
                  <th scope="col">Used in</th>
                </tr>
              </thead>
              <tbody>
                {form.versions.map((version) => (
                  <VersionRow key={version.id} form={form} version={version} timeZone={timeZone} />
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </main>
  );
}
