import { create } from 'qrcode/lib/core/qrcode.js';
import { useMemo } from 'react';

/** Light modules that a scanner needs on every side (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** Always dark on light, in the dark theme too: many apps read no inverted code. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => draw(text), [text]);
  const side = size + 2 * QUIET;
  return (
    <svg
      className="qr-code"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} className="qr-light" />
      <path d={path} className="qr-dark" />
    </svg>
  );
}

/** One square for each dark module. */
function draw(text: string) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = [...data].flatMap((module, index) =>
    module === 0 ? [] : [`M${index % size} ${Math.floor(index / size)}h1v1h-1z`],
  );
  return { size, path: dark.join('') };
}
