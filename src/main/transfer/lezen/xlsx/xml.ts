import { setImmediate } from 'node:timers/promises';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Fault, fault } from '../../../../shared/faults.ts';
import { MB } from '../grenzen.ts';
import type { Zip } from './zip.ts';

/** A name without its prefix, and its attributes. */
export type Element = {
  readonly naam: string;
  readonly get: (attribute: string) => string | null;
};

/** What reads one part. A fault, or 'genoeg', ends it at once. */
export type XmlLezer = {
  readonly open: (element: Element) => Fault | 'genoeg' | null;
  readonly text?: (text: string) => void;
  readonly close?: (naam: string) => Fault | 'genoeg' | null;
};

/** Text or a comment this long without any element belongs to no workbook. */
const maxWithoutElement = MB;
/** Some milliseconds of parsing; the inflated parts come smaller. */
const charsAtOnce = 65_536;

/**
 * Reads one part of the workbook as it is inflated. Null when all is read, also when there is no such
 * part. A document type is refused before anything in it counts: entities that expand and files from
 * elsewhere are made there (security.md I3).
 */
export async function readXml(zip: Zip, name: string, lezer: XmlLezer): Promise<Fault | null> {
  const parser = startParser(lezer);
  try {
    const stream = await zip.open(name);
    if (stream === null) return null;
    const decoder = new TextDecoder();
    for await (const bytes of stream) {
      const text = decoder.decode(bytes as Uint8Array, { stream: true });
      for (let from = 0; from < text.length; from += charsAtOnce) {
        parser.write(text.slice(from, from + charsAtOnce));
        // Leaving the loop ends the stream, and with it the inflating.
        if (parser.stopped()) return parser.found();
        await setImmediate();
      }
    }
    parser.end();
    return parser.found();
  } catch {
    // saxes, zlib and yauzl throw on what is no XML, no deflate, or longer than it says. What was found
    // before, in the same slice, is what matters.
    return parser.stopped() ? parser.found() : fault('lijst.beschadigd');
  }
}

function startParser(lezer: XmlLezer) {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let stop: Fault | 'genoeg' | null = null;
  let since = 0;
  const saw = (next: Fault | 'genoeg' | null) => {
    since = 0;
    stop ??= next;
  };
  parser.on('doctype', () => saw(fault('lijst.onveilig')));
  parser.on('opentag', (tag) => saw(stop === null ? lezer.open(toElement(tag)) : null));
  parser.on('closetag', ({ name }) => {
    saw(stop === null ? (lezer.close?.(localName(name)) ?? null) : null);
  });
  const text = (part: string) => lezer.text?.(part);
  parser.on('text', text);
  parser.on('cdata', text);
  return {
    write: (part: string) => {
      since += part.length;
      parser.write(part);
      if (since > maxWithoutElement) stop ??= fault('lijst.onveilig');
    },
    end: () => {
      parser.close();
    },
    stopped: () => stop !== null,
    found: () => (stop === 'genoeg' ? null : stop),
  };
}

function toElement({ name, attributes }: SaxesTagPlain): Element {
  return {
    naam: localName(name),
    get: (attribute) =>
      Object.hasOwn(attributes, attribute) ? (attributes[attribute] ?? null) : null,
  };
}

/** Some writers put a prefix before every name: `x:row`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
