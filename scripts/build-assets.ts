import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { build } from "rolldown";

/*
 * Patient pages are documents outside Next's own pipeline, so their stylesheet and font are made here:
 * names carry a hash of the content, and lib/generated/assets.ts tells the pages what they are called.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outputFolder = join(root, "public/assets");
const sourceOf = (sheet: string): string => join(root, `components/site/${sheet}.css`);
const sourceScript = join(root, "components/intake/keep-answers.ts");
const sourceFont = join(
  root,
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
);
/** The address that the stylesheets give the font, replaced by the hashed one. */
const fontPlaceholder = "/assets/atkinson.woff2";

const hash = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex").slice(0, 10);

/** Writes a stylesheet under a name that carries its hash, and gives its address. */
async function buildCss(sheet: string, font: string): Promise<string> {
  const from = sourceOf(sheet);
  const source = await readFile(from, "utf8");
  const compiled = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(source, { from });
  if (!compiled.css.includes(fontPlaceholder)) throw new Error(`${sheet}.css does not name ${fontPlaceholder}`);
  const css = compiled.css.replaceAll(fontPlaceholder, font);
  const address = `/assets/${sheet}-${hash(css)}.css`;
  await writeFile(join(root, "public", address), css);
  console.log(`assets: ${address} (${(css.length / 1000).toFixed(1)} kB)`);
  return address;
}

/** The script of the health form, with the one module that it holds, made small. */
async function compileScript(): Promise<string> {
  const { output } = await build({
    input: sourceScript,
    platform: "browser",
    transform: { target: "es2022" },
    output: { format: "iife", minify: true },
    write: false,
  });
  return output[0].code;
}

async function writeIfChanged(path: string, content: string): Promise<void> {
  const before = await readFile(path, "utf8").catch(() => "");
  if (before !== content) await writeFile(path, content);
}

async function buildAssets(): Promise<void> {
  await mkdir(outputFolder, { recursive: true });
  await mkdir(join(root, "lib/generated"), { recursive: true });

  const fontFile = await readFile(sourceFont);
  const font = `/assets/atkinson-${hash(fontFile)}.woff2`;
  const siteCss = await buildCss("site", font);
  const readingCss = await buildCss("reading", font);

  const script = await compileScript();
  const keepAnswers = `/assets/keep-${hash(script)}.js`;
  await writeFile(join(root, "public", keepAnswers), script);

  await writeFile(join(root, "public", font), fontFile);
  await writeIfChanged(
    join(root, "lib/generated/assets.ts"),
    `// Written by scripts/build-assets.ts\nexport const assets = ${JSON.stringify({ siteCss, readingCss, font, keepAnswers }, null, 2)};\n`,
  );

  const kept = new Set([font, siteCss, readingCss, keepAnswers].map((path) => path.replace("/assets/", "")));
  for (const name of await readdir(outputFolder)) {
    if (/^(site|reading|atkinson|keep)-/.test(name) && !kept.has(name)) await rm(join(outputFolder, name));
  }
  console.log(`assets: ${font}`);
}

await buildAssets();
