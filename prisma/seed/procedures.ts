import { visitTypes } from "#content/visit-types";
import { type ChecklistCode, checklist } from "#lib/procedures/checklist";
import { fromMinute, toMinute } from "#lib/time";
import type { Prisma, ReadinessStatus } from "#prisma/generated/client";
import type { Calendar } from "#prisma/seed/calendar";
import type { ClinicRows } from "#prisma/seed/clinic";
import type { Pathway } from "#prisma/seed/pathways";
import { type Random, randomFrom } from "#prisma/seed/random";

type Stage = Partial<Record<ChecklistCode, { status: ReadinessStatus; note?: string }>>;

const open = { status: "open" } as const;

/** How far a procedure is on its way, from all done to stopped. What is not named is met. */
const stages: readonly Stage[] = [
  {},
  { escort: { status: "open", note: "Daughter will call back about the ride" } },
  { pathology: { status: "not_applicable", note: "No suspicion, no biopsy" } },
  { labs: { status: "open", note: "INR is drawn on the day before" } },
  { labs: open, medicine_plan: { status: "open", note: "Waiting for the cardiologist" }, escort: open, consent: open },
  { infection_screen: { status: "blocked", note: "Urinary infection, on antibiotics until Friday" } },
  {
    indication: open,
    imaging: open,
    labs: open,
    medicine_plan: open,
    sedation: open,
    allergies: open,
    consent: open,
    escort: open,
  },
  { medicine_plan: { status: "blocked", note: "Stent 5 months ago: cardiology asks to wait" }, escort: open },
  {
    imaging: { status: "open", note: "Pain moved since the MRI, repeat ordered" },
    pathology: { status: "not_applicable" },
  },
];

const again = { status: "open", note: "The plan of the procedure has changed since: confirm again" } as const;

/** What another level put in doubt. */
const inDoubt: Stage = { indication: again, imaging: again, consent: again };

const levelChoices = [
  ["T12", "L1", "L2"],
  ["L1", "L2", "L3"],
  ["T11", "T12", "L1"],
  ["T7", "T8", "T9"],
  ["L2", "L3", "L4"],
] as const;

const anesthesia = ["Moderate sedation and local", "Moderate sedation and local", "Local only"] as const;
const escorts = [
  "Daughter, 312-555-0188",
  "Husband, drives",
  "Neighbor, 773-555-0121",
  "Son, 847-555-0164",
  "Granddaughter",
] as const;

function itemsOf(random: Random, stage: Stage, at: { caseId: string; before: Date; nurses: string[]; now: Date }) {
  return checklist.map(({ code }): Prisma.ReadinessItemCreateManyInput => {
    const { status, note = null } = stage[code] ?? { status: "met" as const };
    const isTouched = status !== "open" || note !== null;
    const latest = Math.min(at.before.getTime(), at.now.getTime()) - random.int(1, 60 * 60 * 72) * 1000;
    return {
      id: random.uuid(),
      caseId: at.caseId,
      code,
      status,
      note,
      updatedAt: new Date(latest),
      staffId: isTouched ? random.pick(at.nurses) : null,
    };
  });
}

/** Done is done; what is more than two weeks away has hardly begun; between them every stage takes its turn. */
function stageOf({ offset, procedure }: Pathway, now: number, turn: () => number): Stage {
  if (procedure.start <= now || offset === 0) return {};
  if (offset > 16) return stages[6] ?? {};
  return stages[turn() % stages.length] ?? {};
}

/** Procedure cases with their twelve readiness items. */
export function makeProcedures(now: Date, clinic: ClinicRows, { pathways }: Calendar) {
  const random = randomFrom(`procedures ${clinic.today}`);
  const nurses = clinic.staff.filter(({ role }) => role === "nurse" || role === "physician").map(({ id }) => id);
  let next = 0;
  const turn = () => next++;
  const made = pathways.map((pathway) => {
    const { procedure } = pathway;
    const entry = visitTypes.find(({ code }) => code === procedure.code);
    const stage = { ...stageOf(pathway, toMinute(now), turn), ...(procedure.isChanged && inDoubt) };
    const hasEscort = (stage.escort?.status ?? "met") === "met";
    const row: Prisma.ProcedureCaseCreateManyInput & { id: string } = {
      id: random.uuid(),
      appointmentId: procedure.id,
      technique: entry?.technique ?? "vertebroplasty",
      levels: random.pick(levelChoices).slice(0, entry?.levelCount ?? 1),
      anesthesia: random.pick(anesthesia),
      additions: [],
      escort: hasEscort ? random.pick(escorts) : null,
    };
    return { row, items: itemsOf(random, stage, { caseId: row.id, before: fromMinute(procedure.start), nurses, now }) };
  });
  return { cases: made.map(({ row }) => row), items: made.flatMap(({ items }) => items) };
}
