import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";

/*
 * Patient pages are documents outside Next's own pipeline, so their stylesheet and font are made here:
 * names carry a hash of the content, and lib/generated/assets.ts tells the pages what they are called.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outputFolder = join(root, "public/assets");
const sourceCss = join(root, "components/site/site.css");
const sourceFont = join(
  root,
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
);
/** The address that site.css gives the font, replaced by the hashed one. */
const fontPlaceholder = "/assets/atkinson.woff2";

const hash = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex").slice(0, 10);

async function compileCss(font: string): Promise<string> {
  const source = await readFile(sourceCss, "utf8");
  const compiled = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(source, {
    from: sourceCss,
  });
  if (!compiled.css.includes(fontPlaceholder)) throw new Error(`site.css does not name ${fontPlaceholder}`);
  return compiled.css.replaceAll(fontPlaceholder, font);
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
  const css = await compileCss(font);
  const siteCss = `/assets/site-${hash(css)}.css`;

  await writeFile(join(root, "public", font), fontFile);
  await writeFile(join(root, "public", siteCss), css);
  await writeIfChanged(
    join(root, "lib/generated/assets.ts"),
    `// Written by scripts/build-assets.ts\nexport const assets = ${JSON.stringify({ siteCss, font }, null, 2)};\n`,
  );

  const kept = new Set([font, siteCss].map((path) => path.replace("/assets/", "")));
  for (const name of await readdir(outputFolder)) {
    if (/^(site|atkinson)-/.test(name) && !kept.has(name)) await rm(join(outputFolder, name));
  }
  console.log(`assets: ${siteCss} (${(css.length / 1000).toFixed(1)} kB), ${font}`);
}

await buildAssets();
