import type { FormVersionView, ItemView } from "#lib/forms/queries";

const typeNames: Readonly<Record<string, string>> = {
  group: "Group",
  display: "Text to read",
  boolean: "Yes or no",
  integer: "Whole number",
  decimal: "Number",
  date: "Date",
  string: "Short words",
  text: "Long words",
  choice: "Choice",
  "open-choice": "Choice, or own words",
  quantity: "Number with a unit",
  attachment: "File",
};

type Words = ItemView["words"];

function BothLanguages({ words }: Readonly<{ words: Words }>) {
  return (
    <>
      <span>{words.en ?? "(no words)"}</span>
      <span className="soft" lang="es">
        {words.es ?? "(no Spanish)"}
      </span>
    </>
  );
}

function Item({ item }: Readonly<{ item: ItemView }>) {
  const { linkId, type, words, hint, limits, options } = item;
  return (
    <li className="form-item" data-depth={Math.min(item.depth, 3)} id={`item-${linkId}`}>
      <p className="pair">
        <BothLanguages words={words} />
      </p>
      {hint && (
        <p className="pair soft">
          <BothLanguages words={hint} />
        </p>
      )}
      <p className="facts">
        <code>{linkId}</code>
        <span>{[typeNames[type] ?? type, ...limits].join(", ")}</span>
      </p>
      {item.shownWhen && <p className="logic">Shown when {item.shownWhen}</p>}
      {options.length > 0 && (
        <details>
          <summary>{options.length === 1 ? "1 choice" : `${options.length} choices`}</summary>
          <ul>
            {options.map((option) => (
              <li key={option.code} className="pair">
                <BothLanguages words={option.words} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The sections of a version with their items, English and Spanish side by side, and when each is shown. */
export function VersionItems({ sections }: Readonly<Pick<FormVersionView, "sections">>) {
  return (
    <section aria-labelledby="items">
      <h2 id="items">Sections and questions</h2>
      {sections.map(([head, ...items]) =>
        head ? (
          <details key={head.linkId} className="form-section">
            <summary>
              <b>{head.words.en}</b> <span lang="es">{head.words.es}</span>{" "}
              <span className="soft">
                {items.length} {items.length === 1 ? "item" : "items"}
              </span>
            </summary>
            <ol>
              {[head, ...items].map((item) => (
                <Item key={item.linkId} item={item} />
              ))}
            </ol>
          </details>
        ) : null,
      )}
    </section>
  );
}
