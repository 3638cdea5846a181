import type { ReactNode } from 'react';

/** Rows that only show something, or hold a button or two. */
export function PlainTable(props: {
  readonly heads: readonly string[];
  /** What the rows are, for who does not see the heading above. */
  readonly caption: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="scroll">
      <table className="table">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}
