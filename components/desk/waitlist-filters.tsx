"use client";
import type { WaitlistFilter } from "#lib/waitlist/filter";

type Named = readonly { slug: string; name: string }[];
type Props = Readonly<{
  visitTypes: Named;
  physicians: Named;
  places: Named;
  filter: WaitlistFilter;
  change: (filter: WaitlistFilter) => void;
}>;

/** By visit, physician and place: who takes any of them stays in sight. */
export function WaitlistFilters({ visitTypes, physicians, places, filter, change }: Props) {
  const selects = [
    { part: "visitType", label: "Waiting for", any: "Every visit", options: visitTypes },
    { part: "physician", label: "Who would see", any: "Any physician", options: physicians },
    { part: "location", label: "Who would come to", any: "Any place", options: places },
  ] as const;
  return selects.map(({ part, label, any, options }) => (
    <select
      key={part}
      className={filter[part] ? "chip on" : "chip"}
      aria-label={label}
      value={filter[part]}
      onChange={(event) => change({ ...filter, [part]: event.target.value })}
    >
      <option value="">{any}</option>
      {options.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </select>
  ));
}
