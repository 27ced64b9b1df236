import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import nodemailer from "nodemailer";
import { env } from "#lib/env";
import type { Mail } from "#lib/notifications/rules";

type Addressed = Mail & { to: string; messageId: string };

export const mailFolder = (): string => path.join(env().DATA_DIR, "mail");

async function sendBySmtp(url: string, mail: Addressed): Promise<void> {
  const timeouts = { connectionTimeout: 4_000, greetingTimeout: 4_000, socketTimeout: 8_000 };
  const transport = nodemailer.createTransport({ url, ...timeouts }, { from: env().MAIL_FROM });
  try {
    await transport.sendMail({
      ...mail,
      messageId: `<${mail.messageId}@plumbline>`,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}

/** Without a mail server: the message as a file, whole or not at all. */
async function writeToFolder(mail: Addressed): Promise<void> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail({
    from: env().MAIL_FROM,
    ...mail,
    messageId: `<${mail.messageId}@plumbline>`,
  });
  const file = path.join(mailFolder(), `${mail.messageId}.eml`);
  await mkdir(mailFolder(), { recursive: true });
  await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

/** Longer than this no mail server may keep us: the transaction that waits for it lasts 15 s at most. */
const patience = 9_000;

const tooLong = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error("mail server too slow")), patience).unref());

/** Sends one mail by SMTP_URL where it is set, else into DATA_DIR/mail. Throws what the transport throws. */
export async function sendMail(mail: Addressed): Promise<void> {
  const url = env().SMTP_URL;
  await (url ? Promise.race([sendBySmtp(url, mail), tooLong()]) : writeToFolder(mail));
}
