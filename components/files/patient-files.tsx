"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AddPaperDialog } from "#components/files/add-paper-dialog";
import { FileCard } from "#components/files/file-card";
import { SetAsideDialog } from "#components/files/set-aside-dialog";
import { Notice } from "#components/staff/notice";
import { staffFileKinds } from "#content/text/staff-files";
import { problemWords } from "#lib/client";
import { patientFilesOptions, restoreFile, setFileAside } from "#lib/files/client";
import type { FileKind, PatientPapers, SetAsideReason, StaffFile } from "#lib/files/schema";

type Props = Readonly<{ patient: { id: string; name: string }; initial: PatientPapers; timeZone: string }>;

/** Letters, cards and reports of a patient, newest first; what was set aside is folded away below. */
export function PatientFiles({ patient, initial, timeZone }: Props) {
  const client = useQueryClient();
  const options = patientFilesOptions(patient.id);
  const { data } = useQuery({ ...options, initialData: initial });
  const [leaving, setLeaving] = useState<StaffFile | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = data.files.filter(({ setAside }) => setAside === null);
  const aside = data.files.filter(({ setAside }) => setAside !== null);

  async function change(work: () => Promise<unknown>): Promise<string | null> {
    setProblem(null);
    setSaid(null);
    const words = await work().then(
      () => null,
      (error: unknown) => problemWords(error),
    );
    await client.invalidateQueries({ queryKey: options.queryKey });
    return words;
  }
  const leave = (id: string, reason: SetAsideReason) => change(() => setFileAside({ id, reason }));
  const added = (kind: FileKind, isNew: boolean) =>
    change(async () => setSaid(isNew ? `${staffFileKinds[kind]} added` : "This visit had the same file already"));
  const putBack = async (id: string) => setProblem(await change(() => restoreFile(id)));

  return (
    <>
      {problem && <Notice tone="alarm">{problem}</Notice>}
      {said && <Notice tone="good">{said}</Notice>}
      {shown.length === 0 && <p className="soft">None was sent.</p>}
      <ul className="file-cards">
        {shown.map((file) => (
          <FileCard key={file.id} file={file} timeZone={timeZone}>
            <button type="button" className="button plain" onClick={() => setLeaving(file)}>
              Set aside
              <span className="visually-hidden"> {staffFileKinds[file.kind]}</span>
            </button>
          </FileCard>
        ))}
      </ul>
      {data.visits.length > 0 && (
        <button type="button" className="button add-paper" onClick={() => setAdding(true)}>
          Add a paper
        </button>
      )}
      {aside.length > 0 && (
        <details className="files-aside">
          <summary>Set aside · {aside.length}</summary>
          <ul className="file-cards">
            {aside.map((file) => (
              <FileCard key={file.id} file={file} timeZone={timeZone}>
                <button type="button" className="button plain" onClick={() => putBack(file.id)}>
                  Put back
                  <span className="visually-hidden"> {staffFileKinds[file.kind]}</span>
                </button>
              </FileCard>
            ))}
          </ul>
        </details>
      )}
      {isAdding && (
        <AddPaperDialog patientName={patient.name} visits={data.visits} added={added} close={() => setAdding(false)} />
      )}
      {leaving && (
        <SetAsideDialog
          file={leaving}
          patientName={patient.name}
          submit={(reason) => leave(leaving.id, reason)}
          close={() => setLeaving(null)}
        />
      )}
    </>
  );
}
