import type { Citation } from '#domain/bank'
import { articleKey } from '#domain/cases'
import type { Officer } from '#domain/org'
import { command } from '#server/platform'
import { shownTo } from './seen'
import { caseFiles } from './store'

const MOST = 10

/** Published cases that rest on an article (以案释法), as far as an officer may see them, the newest first. One operation. */
export async function casesOn(on: Citation, officer: Officer) {
  const found = await caseFiles.find(
    { shownTo: command.in(shownTo(officer)), 'listed.articles': articleKey(on) },
    { sort: [['publishedAt', 'desc']], limit: MOST, fields: { 'listed.title': true } },
  )
  return found.flatMap(({ _id, listed }) => (listed ? [{ case: _id, title: listed.title }] : []))
}
