"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ChecklistItem, type Item } from "#components/procedures/checklist-item";
import { NoteDialog } from "#components/staff/note-dialog";
import { Notice } from "#components/staff/notice";
import { Person } from "#components/staff/person";
import { problemWords } from "#lib/client";
import { markReadiness } from "#lib/procedures/client";
import type { ProcedureSlot } from "#lib/procedures/queries";
import type { ItemStatus } from "#lib/procedures/rules";

const asks: Partial<Record<ItemStatus, { title: string; action: string }>> = {
  not_applicable: { title: "Why does this not apply?", action: "Does not apply" },
  blocked: { title: "What blocks this?", action: "Mark as blocked" },
};

type Props = Readonly<{ slot: ProcedureSlot; changed: () => void }>;

/** The twelve items of one slot, marked by whoever has checked them. What does not apply or is blocked says why. */
export function Checklist({ slot, changed }: Props) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<{ item: Item; status: ItemStatus } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { mutateAsync, isPending, variables } = useMutation({ mutationFn: markReadiness });

  async function send(item: Item, status: ItemStatus, note?: string): Promise<string | null> {
    if (isPending) return null;
    const body = { caseId: slot.id, code: item.code, status, ...(note && { note }) };
    const failed = await mutateAsync(body).then(() => null, problemWords);
    await client.invalidateQueries({ queryKey: ["procedures"] });
    changed();
    return failed;
  }

  async function mark(item: Item, status: ItemStatus) {
    setProblem(null);
    if (asks[status]) setAsked({ item, status });
    else setProblem(await send(item, status));
  }

  const ask = asked && asks[asked.status];
  return (
    <details className="checklist">
      <summary>
        Checklist<span className="visually-hidden"> of {slot.patient.name}</span>
      </summary>
      {problem && <Notice tone="alarm">{problem}</Notice>}
      <ul>
        {slot.checklist.map((item) => (
          <ChecklistItem
            key={item.code}
            item={item}
            timeZone={slot.timeZone}
            isPending={isPending && variables?.code === item.code}
            mark={mark}
          />
        ))}
      </ul>
      {asked && ask && (
        <NoteDialog
          title={ask.title}
          label="Note"
          missing="Say why"
          action={ask.action}
          submit={(note) => send(asked.item, asked.status, note)}
          close={() => setAsked(null)}
        >
          <p>
            <Person {...slot.patient} />
          </p>
          <p>
            <b>{asked.item.label}.</b> {asked.item.meaning}
          </p>
        </NoteDialog>
      )}
    </details>
  );
}
