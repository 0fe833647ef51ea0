import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Comparison, compareSides, rounded } from './engine/compare'
import { measureFootprint } from './engine/footprint'
import { measureHttp } from './engine/http'
import { bareSide, engineSide } from './engine/sides'

const SIZES = [1000, 100_000, 1_000_000]

/** The engine beside bare libsql in the same run, at several sizes; then HTTP, memory and start. */
export async function run({ sizes = SIZES }: { sizes: number[] | undefined }): Promise<object> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-engine-'))
  try {
    const comparisons: Comparison[] = []
    for (const size of sizes) comparisons.push(await compareAt(join(dir, String(size)), size))
    const largest = join(dir, String(Math.max(...sizes)))
    return {
      ...worst(comparisons),
      indexedReadGrowth: growth(comparisons),
      ...(await measureHttp(join(dir, 'http'))),
      ...(await measureFootprint(largest)),
      sizes: comparisons,
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

async function compareAt(dir: string, size: number): Promise<Comparison> {
  const ours = engineSide(dir)
  const bare = bareSide(dir)
  await ours.fill(size)
  await bare.fill(size)
  const comparison = await compareSides(size, ours, bare)
  ours.close()
  bare.close()
  console.error(`${size} documents: ${JSON.stringify(comparison.ratio)}`)
  return comparison
}

/** The greatest ratio over all sizes, statement by statement. */
function worst(comparisons: Comparison[]): Comparison['ratio'] {
  const at = (name: keyof Comparison['ratio']) =>
    Math.max(...comparisons.map(({ ratio }) => ratio[name]))
  return {
    pointRead: at('pointRead'),
    rangeSort20: at('rangeSort20'),
    residual: at('residual'),
    inc: at('inc'),
    insert: at('insert'),
  }
}

/** How an indexed read grows from the smallest to the largest size, beside how bare libsql's grows. */
function growth(comparisons: Comparison[]): number {
  const [first, last] = [comparisons[0], comparisons[comparisons.length - 1]]
  if (first === undefined || last === undefined) return Number.NaN
  const ours = last.ours.rangeSort20 / first.ours.rangeSort20
  return rounded(ours / (last.bare.rangeSort20 / first.bare.rangeSort20))
}
