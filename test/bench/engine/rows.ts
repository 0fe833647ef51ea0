/** A document of about 250 bytes, and the same as a row of plain columns. */
export interface BenchRow {
  _id: string
  group: string
  at: number
  score: number
  count: number
  text: string
}

/** Documents fall into groups of about a hundred, so that a range always finds its twenty. */
export const groupsOf = (size: number): number => Math.max(Math.floor(size / 100), 1)

/** The nth document; `size` decides how many groups there are. */
export const rowOf = (n: number, size: number): BenchRow => ({
  _id: `id${String(n).padStart(9, '0')}`,
  group: `g${n % groupsOf(size)}`,
  at: n,
  score: (n * 7919) % 100,
  count: 0,
  text: 'x'.repeat(150),
})
