import type { Fase } from './tag.tsx';

type Span = { readonly begindatum: string; readonly einddatum: string };

/** How the bar is drawn; 'fout' is a period that will be refused. */
type Drawn = Fase | 'fout';

type Props = {
  readonly relation: Span;
  readonly right?: Span & { readonly fase: Drawn };
  readonly today: string;
  /** The years at both ends of the drawing. */
  readonly range: Span;
};

const WIDTH = 220;
const barClass: Record<Drawn, string> = {
  inAfwachting: 'bar waiting',
  actief: 'bar',
  begintLater: 'bar',
  binnenkort: 'bar soon',
  gestopt: 'bar ended',
  geeindigd: 'bar ended',
  fout: 'bar wrong',
};

/**
 * Thin line: the werkrelatie; thick bar: the right; tick: today. The same dates stand in words
 * beside it, so it is drawn for the eye only.
 */
export function Timeline({ relation, right, today, range }: Props) {
  const from = Date.parse(range.begindatum);
  const length = Math.max(1, Date.parse(range.einddatum) - from);
  const x = (day: string) =>
    Math.min(WIDTH, Math.max(0, ((Date.parse(day) - from) / length) * WIDTH));
  const ended = right?.fase === 'gestopt' || right?.fase === 'geeindigd';
  return (
    <svg
      className="timeline"
      viewBox={`0 0 ${WIDTH} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className="axis" x1={0} x2={WIDTH} y1={10} y2={10} />
      <line
        className="relation"
        x1={x(relation.begindatum)}
        x2={x(relation.einddatum)}
        y1={10}
        y2={10}
      />
      {right !== undefined && (
        <rect
          className={barClass[right.fase]}
          x={x(right.begindatum)}
          width={Math.max(2, x(right.einddatum) - x(right.begindatum))}
          y={ended ? 8.5 : 6.5}
          height={ended ? 3 : 7}
          rx={1}
        />
      )}
      <line className="today" x1={x(today)} x2={x(today)} y1={1} y2={19} />
    </svg>
  );
}

/** From the first of January of the earliest year to the last day of the latest one. */
export function yearsAround(spans: readonly Span[], today: string): Span {
  const begins = [...spans.map((span) => span.begindatum), today].sort();
  const ends = [...spans.map((span) => span.einddatum), today].sort();
  return {
    begindatum: `${(begins[0] ?? today).slice(0, 4)}-01-01`,
    einddatum: `${(ends.at(-1) ?? today).slice(0, 4)}-12-31`,
  };
}
