/** A copy as JSON would carry it: own plain objects and arrays of this realm, nothing undefined. */
export function toPlain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
