import { describe, expect, test } from "vitest";
import type { Operation } from "#lib/interface/operation";
import { operations } from "#lib/interface/operations";
import { type SourceFile, sourcesIn } from "#tests/support/source";

const sources = sourcesIn("app", "components", "content", "lib");
const everything = [...sources, ...sourcesIn("prisma/seed", "scripts", "tests")];
const inFolder = (folder: string) => sources.filter(({ name }) => name.startsWith(`${folder}/`));

/** "lib/intake/rules.ts" is of the domain "lib/intake"; "lib/db.ts" of "lib". */
const folderOf = (name: string): string => name.split("/").slice(0, -1).join("/");
const isInfrastructure = (name: string) => folderOf(name) === "lib";
const baseOf = (name: string): string =>
  name
    .split("/")
    .at(-1)
    ?.replace(/\.tsx?$/, "") ?? "";

/** Each import that a rule refuses, as "file -> import"; those excused are listed with their reason. */
function refused(
  files: SourceFile[],
  isRefused: (from: string, isType: boolean, file: SourceFile) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ from, isType }) => isRefused(from, isType, file))
      .map(({ from }) => `${file.name} -> ${from}`),
  );
}

/** What stands is exactly what is excused: an excuse that is no longer needed fails too. */
const expectOnly = (found: string[], excused: Readonly<Record<string, string>>) =>
  expect([...new Set(found)].sort()).toEqual(Object.keys(excused).sort());

describe("imports run one way", () => {
  test("nothing imports from app, and nothing by a path that climbs", () => {
    const climbing = (from: string) => (from.startsWith("../") && !from.endsWith(".css")) || from.startsWith("#app/");
    expectOnly(refused(sources, climbing), {});
  });

  test("lib knows no components", () => {
    expectOnly(
      refused(inFolder("lib"), (from) => from.startsWith("components/")),
      {},
    );
  });

  test("components/ui knows no domain: only itself, content and infrastructure", () => {
    const isDomain = (from: string) =>
      (from.startsWith("components/") && !from.startsWith("components/ui/")) ||
      (from.startsWith("lib/") && !isInfrastructure(from));
    expectOnly(refused(inFolder("components/ui"), isDomain), {});
  });

  test("infrastructure knows no domain", () => {
    const files = sources.filter(({ name }) => isInfrastructure(name));
    expectOnly(
      refused(files, (from) => from.startsWith("lib/") && !isInfrastructure(from)),
      {},
    );
  });

  test("content is data: only other content, locales and types", () => {
    const isCode = (from: string, isType: boolean) =>
      !isType && from !== "lib/locale.ts" && !from.startsWith("content/");
    expectOnly(
      refused(inFolder("content"), (from, isType) => !from.startsWith("./") && isCode(from, isType)),
      {},
    );
  });

  test("the product knows no tests, seeds or scripts", () => {
    expectOnly(
      refused(sources, (from) => /^(#tests|#scripts|prisma\/seed)\b/.test(from)),
      seedInTheProduct,
    );
  });

  test("no file imports itself by way of others", () => {
    expect(cyclesIn(sources)).toEqual([]);
  });
});

describe("the engine of the health form", () => {
  const roots = ["visibility", "validation", "scoring", "flags", "publication"].map((name) => `lib/intake/${name}.ts`);

  test("is made of data alone: no clock, no chance, no environment, no database, no package", () => {
    const reached = new Set(roots);
    for (const name of reached)
      for (const { from, isType } of sources.find((file) => file.name === name)?.imports ?? [])
        if (!isType) reached.add(from);
    const files = sources.filter(({ name }) => reached.has(name));
    expect([...reached].filter((name) => !files.some((file) => file.name === name))).toEqual([]);
    expect(files.length).toBeGreaterThan(roots.length);
    const worldly = /Date\.now|new Date\(\)|Temporal\.Now|Math\.random|performance\.|process\.|globalThis|\bfetch\(/;
    expect(files.filter(({ text }) => worldly.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

const seedInTheProduct: Readonly<Record<string, string>> = {
  "components/staff/demonstration-list.tsx -> prisma/seed/sign-in.ts":
    "the sign-in page tells the demonstration's accounts",
};

/** Cycles of value imports, each from its first name on. */
function cyclesIn(files: SourceFile[]): string[] {
  const next = new Map(
    files.map(({ name, imports }) => [name, imports.filter(({ isType }) => !isType).map(({ from }) => from)]),
  );
  const done = new Set<string>();
  const found = new Set<string>();
  const walk = (name: string, path: string[]): void => {
    const at = path.indexOf(name);
    if (at >= 0) found.add(path.slice(at).sort().join(" <-> "));
    if (at >= 0 || done.has(name)) return;
    for (const other of next.get(name) ?? []) walk(other, [...path, name]);
    done.add(name);
  };
  for (const { name } of files) walk(name, []);
  return [...found];
}

describe("a domain's vocabulary", () => {
  const drawer = /^(index|utils?|helpers?|types?|services?|common|misc|shared|handlers?|managers?)$/;
  const drawerInLib = /-(utils?|helpers?|types?|services?|common|misc|client|api)$/;

  test("has no drawers for anything", () => {
    expect(sources.map(({ name }) => name).filter((name) => drawer.test(baseOf(name)))).toEqual([]);
    expect(
      inFolder("lib")
        .filter(({ name }) => drawerInLib.test(baseOf(name)))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test("asks the API in the domain's client", () => {
    const files = inFolder("lib").filter(({ text }) => /from "@tanstack\/react-query"/.test(text));
    expect(files.map(({ name }) => baseOf(name)).filter((base) => base !== "client")).toEqual([]);
  });

  test("is written in kebab-case", () => {
    const names = [...inFolder("lib"), ...inFolder("components"), ...inFolder("content")].map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(baseOf(name)))).toEqual([]);
  });

  test("asks the database in queries, changes it in mutations", () => {
    const writes = /\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\(\{/;
    const files = inFolder("lib").filter(({ name, text }) => /queries$/.test(baseOf(name)) && writes.test(text));
    expect(files.map(({ name }) => name)).toEqual([]);
  });
});

describe("the database", () => {
  test("is touched in queries, mutations and the few files named here", () => {
    const isDatabase = (from: string, isType: boolean) =>
      !isType && (from === "lib/db.ts" || from === "prisma/generated/client.ts");
    const mayAsk = ({ name }: SourceFile) => /^lib\/[\w-]+\/([\w-]+-)?(queries|mutations)\.ts$/.test(name);
    expectOnly(
      refused(sources, (from, isType, file) => isDatabase(from, isType) && !mayAsk(file)),
      {
        "lib/announcements.ts -> lib/db.ts": "tells other processes of a commit",
        "lib/db.ts -> prisma/generated/client.ts": "the one client",
        "lib/errors.ts -> prisma/generated/client.ts": "names Prisma's errors",
        "lib/idempotency.ts -> lib/db.ts": "keeps answers in the transaction of the work",
        "lib/session.ts -> lib/db.ts": "mints actors from session and link rows",
        ...databaseElsewhere,
      },
    );
  });

  test("gets no SQL that is put together from text, but for savepoints", () => {
    const found = everything.filter(
      ({ text, name }) => /\$(queryRaw|executeRaw)Unsafe/.test(text) && !name.startsWith("tests/"),
    );
    expect(found.map(({ name }) => name)).toEqual(["lib/db.ts", "prisma/seed/write.ts"]);
  });

  test("does not reach the browser", () => {
    const isServer = (from: string, isType: boolean) =>
      !isType && (/(queries|mutations)\.ts$/.test(from) || /^lib\/(db|env|session|tokens|idempotency)\.ts$/.test(from));
    const files = sources.filter(({ text }) => /^["']use client["']/.test(text));
    expect(files.length).toBeGreaterThan(10);
    expectOnly(refused(files, isServer), {});
  });
});

const databaseElsewhere: Readonly<Record<string, string>> = {
  "app/api/v1/ready/route.ts -> lib/db.ts": "asks whether the database answers, and nothing else",
  "lib/intake/versions.ts -> lib/db.ts": "reads the published definitions, which never change, once a process",
};

describe("what we do not write", () => {
  const code = everything.filter(({ name }) => name !== "tests/architecture.test.ts");
  const found = (pattern: RegExp, files = code) =>
    files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

  test.each([
    ["any", /(:\s*|<|\bas\s+|\|\s*)any\b(?=[\s,;)>\]=|]|$)/m],
    ["orders to the compiler to look away", /@ts-(ignore|expect-error|nocheck)/],
    ["HTML put in by hand", /dangerouslySetInnerHTML/],
    ["enums and namespaces", /^\s*(export\s+)?(const\s+)?(enum|namespace)\s+\w/m],
  ])("%s", (_, pattern) => expect(found(pattern)).toEqual([]));

  test("orders to the linter to look away", () => {
    const ours = code.filter(({ name }) => name !== "tests/e2e/fixtures.ts"); // Playwright reads the empty pattern
    expect(found(/biome-ignore|eslint-disable/, ours)).toEqual([]);
  });

  test("lines to the console, in the product", () => {
    expect(found(/console\.(log|info|debug)\(/, sources)).toEqual([]);
  });

  test("names of machines, folders and registries of where it was made", () => {
    const made = ["/work", "shared/"].join("/");
    expect(code.filter(({ text }) => text.includes(made)).map(({ name }) => name)).toEqual([]);
  });

  test("files over 250 lines", () => {
    const long = [...sources, ...sourcesIn("scripts")].filter(
      ({ name, lines }) => lines > 250 && !name.startsWith("content/"),
    );
    expectOnly(
      long.map(({ name }) => name),
      {
        "lib/interface/operations.ts": "a table: every call of the API",
      },
    );
  });
});

describe("the API", () => {
  const routes = sources.filter(
    ({ name }) => /^app\/api\/v1\/.*route\.ts$/.test(name) && !name.includes("[...unknown]"),
  );
  const pathOf = (name: string) =>
    `/${folderOf(name)
      .replace(/^app\//, "")
      .replace(/\[(\w+)\]/g, "{$1}")}`;
  const handlers = routes.flatMap(({ name, text }) =>
    [...text.matchAll(/export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
      ([, method]) => `${method} ${pathOf(name)}`,
    ),
  );

  test("has a handler for each operation that it describes, and describes each handler", () => {
    const described = Object.values<Operation>(operations).map(({ method, path }) => `${method} ${path}`);
    expect(handlers.sort()).toEqual(described.sort());
  });

  test("names each operation once, by its own key", () => {
    expect(Object.values(operations).map(({ id }) => id)).toEqual(Object.keys(operations));
  });

  test("takes each handler from its operation", () => {
    const bare = routes.filter(({ text }) => !/operations\.\w+/.test(text)).map(({ name }) => name);
    expectOnly(bare, {
      "app/api/v1/appointments/[id]/files/route.ts": "takes a form with a file, not JSON",
      "app/api/v1/files/[id]/preview/route.ts": "answers a picture, not JSON",
      "app/api/v1/files/[id]/route.ts": "answers a file, not JSON",
      "app/api/v1/intake-reviews/[id]/document.pdf/route.ts": "answers a PDF, not JSON",
      "app/api/v1/intake/[intakeToken]/document.pdf/route.ts": "answers a PDF, not JSON",
      "app/api/v1/visits/[manageToken]/calendar.ics/route.ts": "answers a calendar file, not JSON",
    });
  });
});
