import { DOMAINS, type Domain } from '../bank'

/** What the order looks at. */
interface Placed {
  readonly id: string
  readonly domain: Domain
  /** Milliseconds. */
  readonly publishedAt: number
}

/** One domain (门类) of a collection with its cases; never empty. */
export interface DomainCases<T> {
  readonly domain: Domain
  readonly cases: readonly T[]
}

const earlierFirst = (a: Placed, b: Placed): number =>
  a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1)

/** The order of a collection (案例汇编): by domain, in each the earlier published first. */
export const inPrintOrder = <T extends Placed>(cases: readonly T[]): DomainCases<T>[] =>
  DOMAINS.map((domain) => ({
    domain,
    cases: cases.filter((each) => each.domain === domain).toSorted(earlierFirst),
  })).filter((group) => group.cases.length > 0)
