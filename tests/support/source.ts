import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "../..");

export type Import = { from: string; isType: boolean };
export type SourceFile = {
  /** "lib/intake/queries.ts" */
  name: string;
  text: string;
  lines: number;
  imports: Import[];
};

const folders: Readonly<Record<string, string>> = { lib: ".ts", components: ".tsx", content: ".ts", prisma: ".ts" };

/** "#lib/db" as "lib/db.ts"; a name in node_modules as it is. */
function resolved(specifier: string): string {
  const folder = /^#(\w+)\//.exec(specifier)?.[1] ?? "";
  return folder in folders ? `${specifier.slice(1)}${folders[folder]}` : specifier;
}

function importsOf(file: ts.SourceFile): Import[] {
  return file.statements.flatMap((statement): Import[] => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    return [
      {
        from: resolved(statement.moduleSpecifier.text),
        isType: isImport ? isTypeOnly(statement) : statement.isTypeOnly,
      },
    ];
  });
}

function isTypeOnly({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every((element) => element.isTypeOnly);
}

function read(name: string): SourceFile {
  const text = readFileSync(path.join(root, name), "utf8");
  const parsed = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
  return { name, text, lines: text.trimEnd().split("\n").length, imports: importsOf(parsed) };
}

/** Every .ts and .tsx file below the folders, without what is generated. */
export function sourcesIn(...below: string[]): SourceFile[] {
  return below.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
      .filter((name) => !name.includes("/generated/"))
      .sort()
      .map(read),
  );
}
