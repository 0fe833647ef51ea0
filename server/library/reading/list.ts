import { citationKey, LAW_LEVELS, type LawVersion } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { currentOf, versionsOfEach } from '#domain/library'
import type { UseCase } from '#server/platform'
import { laws, lawTexts } from '../store'
import { showVersion } from './show-version'

/** More laws than the library will have versions of. */
const MOST = 1000

const byRank = (a: LawVersion, b: LawVersion): number =>
  LAW_LEVELS.indexOf(a.level) - LAW_LEVELS.indexOf(b.level) ||
  a.shortName.localeCompare(b.shortName, 'zh')

/** The laws (法规目录), the highest level first. Two operations. */
export const list: UseCase<'library', 'list'> = async ({ now }, { domain, level }) => {
  const [versions, texts] = await Promise.all([
    laws.find({}, { limit: MOST }),
    lawTexts.find({}, { limit: MOST, fields: { _id: true } }),
  ])
  const day = beijingDayOf(now)
  const imported = new Set(texts.map(({ _id }) => _id))
  const current = [...versionsOfEach(versions).values()].flatMap((all) => {
    const held = currentOf(all, day)
    const wanted = held && (!domain || held.domain === domain) && (!level || held.level === level)
    return wanted ? [{ held, all }] : []
  })
  return {
    laws: current
      .toSorted((a, b) => byRank(a.held, b.held))
      .map(({ held, all }) => showVersion(held, all, imported.has(citationKey(held)), day)),
  }
}
