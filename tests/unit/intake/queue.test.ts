import { describe, expect, it } from "vitest";
import type { FlagSeverity } from "#lib/intake/flags";
import { filterQuery, pageSize, partOf, type QueueRow, queueOf } from "#lib/intake/queue";
import { type QueueFilter, queueQuery, readFilter } from "#lib/intake/queue-schema";

const me = "staff-1";
const asked = { staffId: me, today: "2026-11-23" };
const zone = "America/Chicago";

function row(
  id: string,
  more: Partial<Omit<QueueRow, "visit" | "flags">> & { start?: string; flags?: string[] } = {},
): QueueRow {
  const { start, flags = [], ...rest } = more;
  return {
    id,
    status: "submitted",
    waitsSince: "2026-11-22T12:00:00.000Z",
    visit: start ? { start, zone } : null,
    physician: { slug: "dr-ash", name: "Dr. Ash" },
    location: { slug: "lakeside", name: "Lakeside" },
    readerId: null,
    isCorrected: false,
    ...rest,
    flags: flags.map((flag) => ({ code: flag, severity: flag.split("-")[0] as FlagSeverity })),
  };
}
const idsOf = (rows: QueueRow[], filter: QueueFilter = {}) => queueOf(rows, filter, asked).ids;

describe("the order", () => {
  it("is the most urgent flag, then the soonest visit, then the longest wait", () => {
    const rows = [
      row("no flag, soon", { start: "2026-11-23T15:00:00.000Z" }),
      row("note, late", { flags: ["attention-1"], start: "2026-12-20T15:00:00.000Z" }),
      row("urgent, late", { flags: ["attention-1", "urgent-1"], start: "2026-12-20T15:00:00.000Z" }),
      row("urgent, soon", { flags: ["urgent-1"], start: "2026-11-24T15:00:00.000Z" }),
      row("emergency, no visit", { flags: ["emergency-1"] }),
      row("no flag, no visit, waits longer", { waitsSince: "2026-11-20T12:00:00.000Z" }),
      row("no flag, no visit"),
    ];
    expect(idsOf(rows.toReversed())).toEqual([
      "emergency, no visit",
      "urgent, soon",
      "urgent, late",
      "note, late",
      "no flag, soon",
      "no flag, no visit, waits longer",
      "no flag, no visit",
    ]);
  });
});

describe("what a form waits for", () => {
  it.each([
    ["submitted", [], "waiting"],
    ["in_review", [], "waiting"],
    ["in_progress", [], "not_sent"],
    ["assigned", [], "not_sent"],
    ["in_progress", ["attention-1"], "not_sent"],
    ["in_progress", ["urgent-1"], "waiting"],
    ["changes_requested", [], "with_patient"],
    ["changes_requested", ["emergency-1"], "waiting"],
    ["accepted", ["urgent-1"], "decided"],
    ["amended", [], "decided"],
  ] as const)("%s with %j: %s", (status, flags, part) =>
    expect(partOf(row("a", { status, flags: [...flags] }))).toBe(part),
  );
});

describe("filters", () => {
  const rows = [
    row("a", { flags: ["urgent-1"], start: "2026-11-24T04:00:00.000Z", readerId: me }),
    row("b", {
      physician: { slug: "dr-birch", name: "Dr. Birch" },
      start: "2026-11-24T15:00:00.000Z",
      readerId: "staff-2",
    }),
    row("c", { location: { slug: "north", name: "North" }, start: "2026-11-29T15:00:00.000Z" }),
    row("d", { status: "accepted", flags: ["attention-1"] }),
  ];

  it.each<[string, QueueFilter, string[]]>([
    ["nothing", {}, ["a", "b", "c"]],
    ["what is decided", { status: "decided" }, ["d"]],
    ["urgency", { urgency: "urgent" }, ["a"]],
    ["no flags", { urgency: "none" }, ["b", "c"]],
    ["one flag", { flag: "urgent-1" }, ["a"]],
    ["a physician", { physician: "dr-birch" }, ["b"]],
    ["a location", { location: "north" }, ["c"]],
    ["mine", { reader: "mine" }, ["a"]],
    ["unclaimed", { reader: "unclaimed" }, ["c"]],
    ["the visit's date where it is: 10pm in Chicago is still the 23rd", { to: "2026-11-23" }, ["a"]],
    ["a range of dates, both inclusive", { from: "2026-11-24", to: "2026-11-29" }, ["b", "c"]],
    ["several at once", { physician: "dr-ash", reader: "unclaimed", urgency: "none" }, ["c"]],
    ["what fits nothing", { physician: "dr-nobody" }, []],
  ])("by %s", (_, filter, ids) => expect(idsOf(rows, filter)).toEqual(ids));

  it("count what each other choice would show, the rest staying as it is", () => {
    const { counts, total, waiting } = queueOf(rows, { physician: "dr-ash", reader: "unclaimed" }, asked);
    expect([total, waiting]).toEqual([1, 3]);
    expect(counts.physician).toEqual([{ slug: "dr-ash", name: "Dr. Ash", count: 1 }]);
    expect(counts.reader).toEqual({ all: 2, mine: 1, unclaimed: 1 });
    expect(counts.status).toEqual({ waiting: 1, with_patient: 0, not_sent: 0, decided: 1 });
    expect(counts.urgency).toEqual({ emergency: 0, urgent: 0, attention: 0, none: 1 });
    expect(counts.visit).toEqual([
      { days: 2, count: 0 },
      { days: 7, count: 1 },
    ]);
  });

  it("that a choice shows as many as its count says", () => {
    const { counts } = queueOf(rows, {}, asked);
    for (const { slug, count } of counts.physician) expect(idsOf(rows, { physician: slug })).toHaveLength(count);
    for (const { code, count } of counts.flag) expect(idsOf(rows, { flag: code })).toHaveLength(count);
    for (const [status, count] of Object.entries(counts.status))
      expect(idsOf(rows, readFilter({ status }))).toHaveLength(count);
  });
});

describe("pages", () => {
  const many = Array.from({ length: pageSize + 3 }, (_, n) => row(String(n).padStart(3, "0")));

  it.each([
    [1, pageSize],
    [2, 3],
    [9, 3],
  ])("page %i has %i", (page, count) => {
    const queue = queueOf(many, { page }, asked);
    expect([queue.ids.length, queue.page, queue.pages, queue.total]).toEqual([
      count,
      Math.min(page, 2),
      2,
      pageSize + 3,
    ]);
  });
});

describe("the address", () => {
  it("comes back as it was written, and names no patient", () => {
    const filter = queueQuery.parse({
      status: "decided",
      urgency: "none",
      flag: "blood-thinner",
      from: "2026-11-24",
      page: "2",
    });
    const address = filterQuery(filter);
    expect(address).toBe("status=decided&urgency=none&flag=blood-thinner&from=2026-11-24&page=2");
    expect(readFilter(Object.fromEntries(new URLSearchParams(address)))).toEqual(filter);
    expect(filterQuery({ page: 1 })).toBe("");
  });

  it("that somebody typed keeps what fits", () => {
    expect(
      readFilter({ status: "nonsense", from: "yesterday", physician: "dr-ash", page: "-1", name: "Ruiz" }),
    ).toEqual({
      physician: "dr-ash",
    });
  });
});
