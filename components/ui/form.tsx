import type { ReactNode } from "react";

/**
 * A question page's form. It posts to `action` (the page's own address by default), and the browser's own
 * messages are off, because ours say what to do, in the reader's language, only after sending (Q11).
 */
export function Form({
  action,
  hidden = {},
  keeps = false,
  sendsFiles = false,
  children,
}: Readonly<{
  action: string;
  hidden?: Readonly<Record<string, string>>;
  /** What is typed is saved a moment later, where the script of such pages runs. */
  keeps?: boolean;
  /** It has a field for a file. */
  sendsFiles?: boolean;
  children: ReactNode;
}>) {
  return (
    <form
      className="form"
      method="post"
      action={action}
      encType={sendsFiles ? "multipart/form-data" : undefined}
      noValidate
      data-keep={keeps ? "" : undefined}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
