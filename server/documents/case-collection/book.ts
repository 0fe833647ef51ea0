import { DOMAIN_NAMES } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { articleIndex, citationsOf, inPrintOrder, quarterName } from '#domain/cases'
import { type Collected, type CollectedCase, citedIn } from '#server/cases'
import { type PrintedCitation, printedCitation } from './citation'
import { countText, dayText, notes, scopeText, TITLE, words } from './copy'
import { type PrintedCase, printedCase } from './printed-case'

/** What a collection (案例汇编) says, ready for its pages; `book.typ` beside it says how it looks. */
export interface Book {
  readonly title: string
  readonly quarter: string
  readonly scope: string
  /** Who issues it. */
  readonly issuer: string
  readonly made: string
  readonly count: string
  readonly words: typeof words
  readonly notes: ReturnType<typeof notes>
  readonly domains: readonly {
    readonly name: string
    readonly count: string
    readonly cases: readonly PrintedCase[]
  }[]
  /** 条文索引: a law, and its articles. */
  readonly index: readonly (readonly PrintedCitation[])[]
}

const placed = (each: CollectedCase) => ({
  id: each._id,
  domain: each.live.text.domain,
  publishedAt: each.publishedAt,
  case: each,
})

function printedDomains(cases: readonly CollectedCase[]): Book['domains'] {
  let number = 0
  return inPrintOrder(cases.map(placed)).map((group) => ({
    name: DOMAIN_NAMES[group.domain],
    count: countText(group.cases.length),
    cases: group.cases.map((each) => {
      number += 1
      return printedCase(each.case, number)
    }),
  }))
}

const citedInAll = (cases: readonly CollectedCase[]) =>
  cases.flatMap(({ live }) => citationsOf(live.text).map((citation) => citedIn(live, citation)))

/** The content of a collection, made at `now`. */
export function bookOf(
  cases: readonly CollectedCase[],
  { scope, quarter }: Collected,
  { issuer, now }: { readonly issuer: string; readonly now: Date },
): Book {
  const invented = cases.filter((each) => each.invented).length
  const made = beijingDayOf(now)
  return {
    title: TITLE,
    quarter: quarterName(quarter),
    scope: scopeText[scope],
    issuer,
    made: dayText(made),
    count: countText(cases.length),
    words,
    notes: notes(scope, quarter, made, invented),
    domains: printedDomains(cases),
    index: articleIndex(citedInAll(cases)).map((law) => law.map(printedCitation)),
  }
}
