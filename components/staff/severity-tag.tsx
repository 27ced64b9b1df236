import { Tag } from "#components/staff/tag";
import type { FlagSeverity } from "#prisma/generated/client";

const severities = {
  emergency: { word: "Emergency", mark: "triangle", tone: "alarm" },
  urgent: { word: "Urgent", mark: "triangle", tone: "alarm" },
  attention: { word: "Note", mark: "half", tone: "wait" },
} as const;

export function SeverityTag({ severity }: Readonly<{ severity: FlagSeverity }>) {
  const { word, mark, tone } = severities[severity];
  return (
    <Tag mark={mark} tone={tone}>
      {word}
    </Tag>
  );
}
