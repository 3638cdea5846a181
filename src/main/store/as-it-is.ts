import type { z } from 'zod';

/** Whether a value has exactly the shape, with nothing absent that a default would fill in. */
export type Fits = (value: unknown) => boolean;

/**
 * A check that says yes only where parsing would give back an equal value; a no means nothing yet.
 * Parsing copies every row, and at an opening nearly every row is already as it should be: saying
 * yes without a copy takes a third of the time and none of the memory. A kind of schema that is
 * not known here is always a no.
 */
export function asItIs(schema: z.core.$ZodType): Fits {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if ((def.checks?.length ?? 0) > 0) return never;
  switch (def.type) {
    case 'string':
      return isPlainString(schema) ? (value) => typeof value === 'string' : never;
    case 'custom':
      return (def as unknown as { readonly fn: Fits }).fn;
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'nullable':
      return orNull(asItIs(def.innerType));
    case 'default':
      return asItIs(def.innerType);
    case 'array':
      return listOf(asItIs(def.element));
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? strictly(def.shape) : never;
    case 'union':
      return anyOf(def.options.map(asItIs));
    default:
      return never;
  }
}

const never: Fits = () => false;

/** Not one with a format, which has its check in itself. */
function isPlainString(schema: z.core.$ZodType): boolean {
  return !('format' in schema._zod.def);
}

function oneOf(list: readonly unknown[]): Fits {
  const values = new Set(list);
  return (value) => values.has(value);
}

function orNull(inner: Fits): Fits {
  return (value) => value === null || inner(value);
}

function listOf(element: Fits): Fits {
  return (value) => Array.isArray(value) && value.every(element);
}

function anyOf(options: readonly Fits[]): Fits {
  return (value) => options.some((option) => option(value));
}

function strictly(shape: Readonly<Record<string, z.core.$ZodType>>): Fits {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, fits: asItIs(schema) }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const row = value as Readonly<Record<string, unknown>>;
    for (const { name, fits } of fields) if (!fits(row[name])) return false;
    return Object.keys(row).length === fields.length;
  };
}
