import { Drawing } from "#components/education/drawing";
import { Eased } from "#components/education/eased";
import { EducationTable } from "#components/education/education-table";
import { areAllUnsigned, Grounds, type InPage } from "#components/education/grounds";
import { CareCard } from "#components/ui/care-card";
import type { Block, Care, Figure, Link, List, Steps } from "#lib/education/schema";
import { localePath } from "#lib/locale";

function EducationList({ block, ...inPage }: InPage & Readonly<{ block: List }>) {
  const isUnsigned = areAllUnsigned(block.items);
  return (
    <>
      {block.lead ? (
        <p>
          {block.lead}
          {isUnsigned ? <Grounds {...inPage} signOff /> : null}
        </p>
      ) : null}
      <ul>
        {block.items.map((item) => (
          <li key={item.text}>
            <Eased {...inPage} text={item.text} />
            <Grounds {...inPage} sources={item.sources} signOff={isUnsigned ? undefined : item.signOff} />
          </li>
        ))}
      </ul>
    </>
  );
}

function EducationCare({ block, ...inPage }: InPage & Readonly<{ block: Care }>) {
  return (
    <CareCard locale={inPage.locale} urgency={block.urgency} title={block.title} level={3}>
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {block.after ? <p>{block.after}</p> : null}
      {block.signOff ? (
        <p>
          <Grounds {...inPage} sources={block.sources} signOff />
        </p>
      ) : null}
    </CareCard>
  );
}

function EducationFigure({ block, ...inPage }: InPage & Readonly<{ block: Figure }>) {
  return (
    <figure className={`drawing ${block.drawing}`}>
      <Drawing locale={inPage.locale} name={block.drawing} />
      <figcaption>
        {block.caption}
        <Grounds {...inPage} sources={block.sources} signOff={block.signOff} />
      </figcaption>
    </figure>
  );
}

function EducationSteps({ block, ...inPage }: InPage & Readonly<{ block: Steps }>) {
  return (
    <>
      <ol className="plumb hung">
        {block.steps.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p className="soft">{text}</p>
          </li>
        ))}
      </ol>
      <p>
        <Grounds {...inPage} sources={block.sources} signOff={block.signOff} />
      </p>
    </>
  );
}

function EducationLink({ block, locale }: InPage & Readonly<{ block: Link }>) {
  return (
    <p>
      <a className="standalone" href={localePath(locale, block.to)}>
        {block.text}
      </a>
    </p>
  );
}

/** One block of a section. */
export function EducationBlock({ block, ...inPage }: InPage & Readonly<{ block: Block }>) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Eased {...inPage} text={block.text} />
          <Grounds {...inPage} sources={block.sources} signOff={block.signOff} />
        </p>
      );
    case "list":
      return <EducationList block={block} {...inPage} />;
    case "care":
      return <EducationCare block={block} {...inPage} />;
    case "figure":
      return <EducationFigure block={block} {...inPage} />;
    case "table":
      return <EducationTable block={block} {...inPage} />;
    case "steps":
      return <EducationSteps block={block} {...inPage} />;
    case "link":
      return <EducationLink block={block} {...inPage} />;
  }
}
