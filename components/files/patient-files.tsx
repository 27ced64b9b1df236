"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FileCard } from "#components/files/file-card";
import { SetAsideDialog } from "#components/files/set-aside-dialog";
import { Notice } from "#components/staff/notice";
import { staffFileKinds } from "#content/text/staff-files";
import { problemWords } from "#lib/client";
import { patientFilesOptions, restoreFile, setFileAside } from "#lib/files/client";
import type { SetAsideReason, StaffFile } from "#lib/files/schema";

type Props = Readonly<{ patient: { id: string; name: string }; initial: StaffFile[]; timeZone: string }>;

/** Letters, cards and reports of a patient, newest first; what was set aside is folded away below. */
export function PatientFiles({ patient, initial, timeZone }: Props) {
  const client = useQueryClient();
  const options = patientFilesOptions(patient.id);
  const { data } = useQuery({ ...options, initialData: { files: initial } });
  const [leaving, setLeaving] = useState<StaffFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = data.files.filter(({ setAside }) => setAside === null);
  const aside = data.files.filter(({ setAside }) => setAside !== null);

  async function change(work: () => Promise<unknown>): Promise<string | null> {
    setProblem(null);
    const words = await work().then(
      () => null,
      (error: unknown) => problemWords(error),
    );
    await client.invalidateQueries({ queryKey: options.queryKey });
    return words;
  }
  const leave = (id: string, reason: SetAsideReason) => change(() => setFileAside({ id, reason }));
  const putBack = async (id: string) => setProblem(await change(() => restoreFile(id)));

  return (
    <>
      {problem && <Notice tone="alarm">{problem}</Notice>}
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
