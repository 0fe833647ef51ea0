import { articleKey, citationsOf, fieldsOf } from '#domain/cases'
import type { Change } from './change'
import { EVERYBODY } from './seen'
import type { CaseFile, CaseListed, CaseVersion } from './store'

/** What lists show and find of a version. */
export function listedOf({ text, video, minutes }: CaseVersion): CaseListed {
  const citations = citationsOf(text)
  const { title, lead, domain } = text
  return {
    ...{ title, lead, domain, minutes },
    seconds: video?.seconds ?? null,
    laws: [...new Set(citations.map(({ law }) => law))],
    articles: [...new Set(citations.map(articleKey))],
    words: fieldsOf(text)
      .map((field) => field.text)
      .join('\n')
      .toLowerCase(),
  }
}

/** Whom lists show a case to that reaches so far. */
export const shownWhere = ({ reach, city }: Pick<CaseFile, 'reach' | 'city'>): readonly string[] =>
  reach === null ? [] : [reach === 'province' ? EVERYBODY : city]

/** Gives readers the version that was reviewed (发布); one that the province shared before stays shared. */
export function published(file: CaseFile, now: number): Change {
  const reach = file.reach ?? 'city'
  return {
    live: file.submitted,
    listed: file.submitted && listedOf(file.submitted),
    reach,
    shownTo: shownWhere({ ...file, reach }),
    publishedAt: file.reach === null ? now : file.publishedAt,
  }
}

/** Takes a case from readers (撤下): out of lists, search and shared pages by one change. */
export const withdrawn = (): Change => ({
  live: null,
  listed: null,
  reach: null,
  isPublic: false,
  shownTo: [],
})
