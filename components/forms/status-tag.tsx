import { Tag } from "#components/staff/tag";
import type { FormVersionLine } from "#lib/forms/queries";

/** Where a version stands: draft, published or retired. */
export function StatusTag({ status }: Readonly<Pick<FormVersionLine, "status">>) {
  if (status === "published")
    return (
      <Tag mark="check" tone="good">
        Published
      </Tag>
    );
  return (
    <Tag mark={status === "draft" ? "clock" : "bar"} tone={status === "draft" ? "wait" : "calm"}>
      {status === "draft" ? "Draft" : "Retired"}
    </Tag>
  );
}
