import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import PostalMime from "postal-mime";
import { mailFolder } from "#lib/notifications/transport";

export type WrittenMail = { id: string; at: Date; to: string; subject: string; text: string };

async function readMail(name: string, at: Date): Promise<WrittenMail> {
  const { to, subject, text } = await PostalMime.parse(await readFile(path.join(mailFolder(), name)));
  return { id: name.slice(0, -4), at, to: to?.[0]?.address ?? "", subject: subject ?? "", text: (text ?? "").trim() };
}

/** The mails that were written as files because no mail server is set up, newest first. */
export async function listMails(limit = 50): Promise<WrittenMail[]> {
  const names = await readdir(mailFolder()).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => /^[0-9a-f-]{36}\.eml$/.test(name))
      .map(async (name) => ({ name, at: (await stat(path.join(mailFolder(), name))).mtime })),
  );
  const newest = files.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, limit);
  return Promise.all(newest.map(({ name, at }) => readMail(name, at)));
}
