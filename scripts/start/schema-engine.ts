import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrationAdapter } from "#scripts/start/migration-adapter";
import { root } from "#scripts/start/settings";

export const migrationsDir = path.join(root, "prisma/migrations");

let isLoaded = false;

/** The package is made for bundlers that turn .wasm into a module; Node needs the two halves joined by hand. */
async function loadBindings(): Promise<void> {
  if (isLoaded) return;
  const entry = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const bytes = readFileSync(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  if (typeof instance.exports.__wbindgen_start === "function") instance.exports.__wbindgen_start();
  isLoaded = true;
}

/** Prisma's schema engine on the given database, for the length of `work`. */
export async function withEngine<Result>(
  connectionString: string,
  work: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadBindings();
  const scripts = readMigrations().migrationDirectories.map(({ migrationFile }) => migrationFile.content.value);
  let cause: unknown;
  const onError = (error: unknown) => {
    cause = error;
  };
  const adapter = migrationAdapter({ connectionString, scripts: new Set(scripts), onError });
  const { files } = readSchema();
  const datamodels = files.map(({ path: name, content }): [string, string] => [name, content]);
  const engine = await bindings.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter.factory),
  );
  try {
    return await work(engine);
  } catch (error) {
    throw cause ?? error;
  } finally {
    engine.free();
    await adapter.close();
  }
}

export function readSchema(): SchemasContainer {
  const file = path.join(root, "prisma/schema.prisma");
  return { files: [{ path: file, content: readFileSync(file, "utf8") }] };
}

/** The migrations folder as the engine wants it: it has no eyes for files of its own. */
export function readMigrations(): MigrationList {
  const folders = readdirSync(migrationsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).sort();
  return {
    baseDir: migrationsDir,
    lockfile: { path: "./migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(path.join(migrationsDir, name, "migration.sql"), "utf8") },
      },
    })),
  };
}
