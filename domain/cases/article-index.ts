import type { Citation } from '../bank'
import { articleKey } from './article-key'

/** An article with the name its law goes by. */
interface Named extends Citation {
  readonly lawName: string
}

const placeOf = ({ article }: Citation): readonly [number, number] => {
  const [main, addition] = article.split('-').map(Number)
  return [main ?? 0, addition ?? 0]
}

/** Laws as a Chinese index has them, by pronunciation; then versions; then articles by number, 第十条之一 after 第十条. */
function inIndexOrder(a: Named, b: Named): number {
  const [main, addition] = placeOf(a)
  const [otherMain, otherAddition] = placeOf(b)
  return (
    a.lawName.localeCompare(b.lawName, 'zh-Hans-CN') ||
    a.version.localeCompare(b.version) ||
    main - otherMain ||
    addition - otherAddition
  )
}

const isSameLaw = (a: Citation | undefined, b: Citation): boolean =>
  a?.law === b.law && a.version === b.version

/** The index of articles (条文索引): a list for each version of a law, each of its articles once. */
export function articleIndex<T extends Named>(cited: readonly T[]): T[][] {
  const once = new Map(cited.map((each) => [articleKey(each), each]))
  const laws: T[][] = []
  for (const each of [...once.values()].toSorted(inIndexOrder)) {
    const last = laws.at(-1)
    if (last && isSameLaw(last[0], each)) last.push(each)
    else laws.push([each])
  }
  return laws
}
