import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { AppError } from "#lib/errors";
import { mailFolder } from "#lib/notifications/transport";

export type MailFile = { id: string; at: Date; raw: string };

/** The mails that were written as files, newest first. Only the demonstration clinic shows them. */
export async function listMailFiles(limit = 50): Promise<MailFile[]> {
  const names = await readdir(mailFolder()).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => /^[0-9a-f-]{36}\.eml$/.test(name))
      .map(async (name) => ({ name, at: (await stat(path.join(mailFolder(), name))).mtime })),
  );
  const newest = files.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, limit);
  return Promise.all(
    newest.map(async ({ name, at }) => ({
      id: name.slice(0, -4),
      at,
      raw: await readFile(path.join(mailFolder(), name), "utf8"),
    })),
  );
}

export async function getMailFile(id: string): Promise<MailFile> {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new AppError("not_found");
  const file = path.join(mailFolder(), `${id}.eml`);
  const found = await stat(file).catch(() => null);
  if (!found) throw new AppError("not_found");
  return { id, at: found.mtime, raw: await readFile(file, "utf8") };
}
