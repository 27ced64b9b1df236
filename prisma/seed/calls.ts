import { fromMinute, type Minute } from "#lib/time";
import type { Prisma, ResponseStatus } from "#prisma/generated/client";
import type { Random } from "#prisma/seed/random";

type Form = { id: string; status: ResponseStatus; visitStart: Minute | null };
type Setting = { now: Minute; random: Random; desk: readonly string[] };

const unsent: readonly ResponseStatus[] = ["assigned", "in_progress"];

/** Calls of the last hours about forms that are late, and one that a reviewer asked for. */
export function makeCalls({ now, random, desk }: Setting, forms: readonly Form[]) {
  const late = forms
    .filter(({ status, visitStart }) => unsent.includes(status) && visitStart !== null && visitStart > now)
    .toSorted((a, b) => (a.visitStart ?? 0) - (b.visitStart ?? 0));
  const made = [
    { form: late[0], ago: 260, outcome: "left_message", note: "Said which form, and that we help by phone" },
    { form: late[1], ago: 1500, outcome: "no_answer", note: null },
    { form: late[2], ago: 400, outcome: "no_answer", note: null },
  ] as const;
  const calls = made.flatMap(({ form, ago, outcome, note }): Prisma.IntakeCallCreateManyInput[] =>
    form
      ? [
          {
            id: random.uuid(),
            responseId: form.id,
            staffId: random.pick([...desk]),
            at: fromMinute(now - ago),
            outcome,
            note,
          },
        ]
      : [],
  );
  const toCall = forms.filter(({ status }) => status === "submitted")[3];
  const decisions: Prisma.ReviewDecisionCreateManyInput[] = toCall
    ? [
        {
          id: random.uuid(),
          responseId: toCall.id,
          staffId: random.pick([...desk]),
          at: fromMinute(now - 18),
          decision: "call",
          note: "Which dose of the blood thinner, and who prescribes it?",
          items: [],
        },
      ]
    : [];
  return { calls, decisions };
}
