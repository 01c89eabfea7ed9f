const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const allowsNull = (part: unknown): boolean => isRecord(part) && Array.isArray(part['type']) && part['type'].includes('null');
const isReference = (part: unknown): boolean => isRecord(part) && '$ref' in part;

const mapped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(mapped);
  return isRecord(value) ? withNullable(value) : value;
};

/**
 * Describes what may be null and is described elsewhere as either of the two. The generator writes that both hold, which nothing
 * fulfils.
 */
export const withNullable = (value: object): object => {
  const { allOf }: { readonly allOf?: unknown } = value;
  if (Array.isArray(allOf) && allOf.length === 2 && allOf.some(isReference) && allOf.some(allowsNull))
    return { anyOf: [...allOf.filter(isReference), { type: 'null' }] };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)]));
};
