/** A file cut for its way (切片): how long it is, and how much travels at once, bytes. */
export interface Cut {
  readonly bytes: number
  readonly sliceBytes: number
}

/** Into how many slices a file is cut. */
export const sliceCount = ({ bytes, sliceBytes }: Cut): number => Math.ceil(bytes / sliceBytes)

/** Where a slice begins, and how long it is: the last one is what is left. */
export function sliceAt(
  { bytes, sliceBytes }: Cut,
  slice: number,
): { from: number; length: number } {
  const from = slice * sliceBytes
  return { from, length: Math.min(sliceBytes, bytes - from) }
}

/** The slices that are not there yet, in order. @example missingOf({ bytes: 5, sliceBytes: 2 }, [1]) // [0, 2] */
export function missingOf(cut: Cut, there: readonly number[]): number[] {
  const arrived = new Set(there)
  const all = Array.from({ length: sliceCount(cut) }, (_, slice) => slice)
  return all.filter((slice) => !arrived.has(slice))
}

/** How much of a file is there, bytes. */
export const bytesThere = (cut: Cut, there: readonly number[]): number =>
  there.reduce((sum, slice) => sum + sliceAt(cut, slice).length, 0)
