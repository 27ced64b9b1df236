"use client";
import { PageProblem } from "#components/staff/page-problem";
import "../components/staff/staff.css";

export default function GlobalError({ retry }: Readonly<{ retry: () => void }>) {
  return (
    <html lang="en">
      <body>
        <title>Problem – Plumbline</title>
        <PageProblem retry={retry} />
      </body>
    </html>
  );
}
