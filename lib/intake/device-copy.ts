/**
 * Words of a page of the health form that are not saved yet, as they lie on the device. Only what browsers have too:
 * the form's script holds this module.
 */
export type DeviceCopy = {
  /** The page, as a path below the form's own */
  readonly end: string;
  /** The answers that the page was drawn with, and its fields as they were saved for certain */
  readonly marks: string;
  readonly base: string;
  readonly body: string;
  /** Went out and was not answered: the same again before anything newer */
  readonly sent: string | null;
};

const cipher = "AES-GCM";
const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const textOf = (bytes: Iterable<number>) => btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(""));

const lockOf = (key: string) => crypto.subtle.importKey("raw", bytesOf(key), cipher, false, ["encrypt", "decrypt"]);

/** Seals a copy with a page's key: 12 bytes that are never used twice, then AES-GCM, in base64. */
export async function sealCopy(key: string, copy: DeviceCopy): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(copy));
  return textOf([...iv, ...new Uint8Array(await crypto.subtle.encrypt({ name: cipher, iv }, await lockOf(key), text))]);
}

/** The way back; it throws for another form's key, and for what was changed. */
export async function openCopy(key: string, sealed: string): Promise<DeviceCopy> {
  const bytes = bytesOf(sealed);
  const algorithm = { name: cipher, iv: bytes.slice(0, 12) };
  const text = await crypto.subtle.decrypt(algorithm, await lockOf(key), bytes.slice(12));
  return JSON.parse(new TextDecoder().decode(text));
}
