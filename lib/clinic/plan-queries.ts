import { randomUUID } from "node:crypto";
import { type Configuration, isLasting, outOfUse, type State, stateOf, type Wanted } from "#lib/clinic/configuration";
import { getConfiguration, listChanges } from "#lib/clinic/configuration-queries";
import type { Finding } from "#lib/clinic/hours-rules";
import { findingsFor } from "#lib/clinic/rules";
import type { Kind, Proposal } from "#lib/clinic/schema";
import { type Scope, scopeOf } from "#lib/clinic/scope";
import { changeLines, subjectName } from "#lib/clinic/wording";
import { db } from "#lib/db";
import { AppError } from "#lib/errors";
import type { StaffActor } from "#lib/session";

/** A change that has been checked: what is there, what is wanted, what it touches. */
export type Plan = {
  configuration: Configuration;
  before: Wanted;
  after: Wanted;
  /** The version that the subject has now; the change makes the next */
  version: number;
  undoesId: string | null;
  name: string;
  lines: string[];
  notes: Finding[];
  scope: Scope;
};

/** Refuses a change to what somebody else has changed since it was read, and says what that was. */
async function conflictOver(actor: StaffActor, kind: Kind, subjectId: string, known: number): Promise<AppError> {
  const changes = await listChanges(actor, { kind, subjectId, after: known });
  const [last] = changes;
  const detail = last
    ? `${last.who} changed this meanwhile. ${last.lines.join(" ")}`
    : "This is not as you saw it. Look again before you change it.";
  return new AppError("conflict", { detail, extra: { reason: "changed", changes } });
}

type Asked = { wanted: Wanted; known: number; undoesId: string | null };

async function readUndo(actor: StaffActor, changeId: string): Promise<Asked> {
  const change = await db().configurationChange.findUnique({
    where: { id: changeId },
    select: {
      kind: true,
      subjectId: true,
      number: true,
      before: true,
      after: true,
      undoneBy: { select: { id: true } },
    },
  });
  if (!change) throw new AppError("not_found");
  const { kind, subjectId: id, number, before, after } = change;
  if (change.undoneBy) throw await conflictOver(actor, kind, id, number);
  const state = isLasting(kind) && before === null ? outOfUse(after as State) : before;
  return { wanted: { kind, id, state } as Wanted, known: number, undoesId: changeId };
}

const read = async (actor: StaffActor, proposal: Proposal): Promise<Asked> =>
  proposal.kind === "undo"
    ? readUndo(actor, proposal.changeId)
    : {
        wanted: { kind: proposal.kind, id: proposal.id ?? randomUUID(), state: proposal.state } as Wanted,
        known: proposal.version,
        undoesId: null,
      };

/** What is kept of a subject grows with time: an undo of an old change leaves what was not kept then as it is now. */
const completed = ({ kind, id, state }: Wanted, now: State | null): Wanted =>
  (state && now && isLasting(kind) ? { kind, id, state: { ...now, ...state } } : { kind, id, state }) as Wanted;

const canBeNew = new Set<Kind>(["date_exception", "absence", "closure", "resource", "visit_type", "location"]);

/**
 * Reads what is there and checks what is wanted against it. Throws `not_found` for a subject that is not there,
 * `conflict` with the changes in between where its version is another, `validation_failed` with what to do.
 */
export async function planChange(actor: StaffActor, proposal: Proposal, now: Date): Promise<Plan> {
  const configuration = await getConfiguration(actor, now);
  const { wanted, known, undoesId } = await read(actor, proposal);
  const { kind, id } = wanted;
  const { state, version } = stateOf(configuration, kind, id);
  const after = undoesId ? completed(wanted, state) : wanted;
  const written = await db().configurationChange.count({ where: { kind, subjectId: id } });
  if (written !== known) throw await conflictOver(actor, kind, id, known);
  const isNew = proposal.kind !== "undo" && proposal.id === undefined && canBeNew.has(kind);
  if (state === null && !isNew && !undoesId) throw new AppError("not_found");
  const before = { kind, id, state } as Wanted;
  const lines = changeLines(before, after, configuration);
  if (lines.length === 0) throw invalid([{ pointer: "", message: "Nothing is different from how it is now." }]);
  const { errors, notes } = findingsFor(after, configuration);
  if (errors.length > 0) throw invalid(errors);
  const name = subjectName(configuration, before, after);
  return {
    configuration,
    before,
    after,
    version,
    undoesId,
    name,
    lines,
    notes,
    scope: scopeOf(before, after, configuration),
  };
}

const invalid = (errors: Finding[]): AppError =>
  new AppError("validation_failed", {
    errors: errors.map(({ pointer, message }) => ({ pointer: `/proposal/state${pointer}`, code: "rule", message })),
  });
