import { articleName } from '#domain/bank'
import { sectionCopy as copy } from '../copy/sections'
import type { DraftCitation } from '../draft/draft'
import type { Laws } from '../draft/flaws'

const isNumber = (article: string): boolean => /^\d+(-\d+)?$/.test(article)

/** A citation as a list shows it. @example citationText(of, laws) // '《公路法》第五十条' */
export function citationText({ law, article }: DraftCitation, laws: Laws | undefined): string {
  if (law === '') return copy.unchosen
  const name = laws?.find((one) => one.law === law)?.name ?? law
  return `《${name}》${isNumber(article) ? articleName(article) : article}`
}
