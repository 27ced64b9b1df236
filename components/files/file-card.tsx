import type { ReactNode } from "react";
import { setAsideWords, staffFileKinds } from "#content/text/staff-files";
import { sizeText } from "#lib/files/rules";
import type { StaffFile } from "#lib/files/schema";
import { formatDate, formatTime } from "#lib/time";

type Props = Readonly<{ file: StaffFile; timeZone: string; children: ReactNode }>;

const pagesText = (pages: number) => (pages === 1 ? "1 page" : `${pages} pages`);

/** The photo itself, small; of a PDF how long it is. */
function Look({ file }: Readonly<{ file: StaffFile }>) {
  if (!file.hasPreview)
    return (
      <span className="paper" aria-hidden="true">
        PDF
        <span>{pagesText(file.pages ?? 1)}</span>
      </span>
    );
  return <img src={`/api/v1/files/${file.id}/preview`} alt="" loading="lazy" decoding="async" />;
}

/** One paper: what it is, who sent it when, and the way to open it. */
export function FileCard({ file, timeZone, children }: Props) {
  const { id, kind, pages, size, sentAt, sentBy, visit, isStripped, setAside } = file;
  const sent = new Date(sentAt);
  return (
    <li className="file-card">
      <Look file={file} />
      <div>
        <a href={`/api/v1/files/${id}`} download>
          {staffFileKinds[kind]}
        </a>
        <span className="soft">
          {pages === null ? "Photo" : `PDF, ${pagesText(pages)}`}, {sizeText(size)}
        </span>
        <span className="soft">
          From {sentBy ?? "the patient"}, {formatDate(sent, timeZone)}, {formatTime(sent, timeZone)}
        </span>
        <span className="soft">
          For {visit.name}, {formatDate(new Date(visit.start), visit.timeZone)}
        </span>
        {isStripped && <span>Scripts or enclosed files were taken out.</span>}
        {setAside && (
          <span>
            {setAsideWords[setAside.reason as keyof typeof setAsideWords] ?? setAside.reason}. Set aside by{" "}
            {setAside.by}, {formatDate(new Date(setAside.at), timeZone)}
          </span>
        )}
        {children}
      </div>
    </li>
  );
}
