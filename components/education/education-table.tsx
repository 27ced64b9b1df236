import { areAllUnsigned, Grounds, type InPage } from "#components/education/grounds";
import type { Table } from "#lib/education/schema";

/**
 * Rows side by side where there is room. On a phone each row becomes a card that repeats the heads of its columns,
 * so that nothing has to be scrolled sideways. The repeated heads are read out too: some browsers forget that a
 * table is one when CSS changes the display of its rows.
 */
export function EducationTable({ block, ...inPage }: InPage & Readonly<{ block: Table }>) {
  const [corner, ...heads] = block.columns;
  const isUnsigned = areAllUnsigned(block.rows);
  return (
    <table className="compare">
      <caption>
        {block.caption}
        {isUnsigned ? <Grounds {...inPage} signOff /> : null}
      </caption>
      <thead>
        <tr>
          {corner ? <th scope="col">{corner}</th> : <td />}
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">
              {row.label}
              <Grounds {...inPage} sources={row.sources} signOff={isUnsigned ? undefined : row.signOff} />
            </th>
            {row.cells.map((cell, index) => (
              <td key={heads[index]}>
                {heads.length > 1 ? <span className="head-again">{heads[index]}</span> : null}
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
