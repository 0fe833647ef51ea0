import type { Reply } from '#contract/index'
import { isBeijingDay } from '#domain/beijing-day'
import type { FoundLaw, ImportFile } from './store'

type Shown = Reply<'imports', 'show'>

const dayOf = (day: string | null) => (day !== null && isBeijingDay(day) ? day : null)

const lawShown = (law: FoundLaw): Shown['laws'][number] => ({
  law: law.law,
  version: law.version,
  name: law.name,
  level: law.level,
  domain: law.domain,
  issuer: law.issuer ?? '',
  inForceFrom: dayOf(law.inForceFrom),
  inForceUntil: dayOf(law.inForceUntil),
  articles: law.articles,
  lawKnown: law.lawKnown,
  versionKnown: law.versionKnown,
})

/** An import as its officer sees it. */
export function present(file: ImportFile): Shown {
  const { _id, kind, name, at, state, refusal, counts, hinted, mode, done, of } = file
  if (state === 'discarded') throw new Error(`${_id} was thrown away`)
  return {
    ...{ id: _id, kind, name, at, state, refusal, counts, hinted, mode, done, of },
    unitName: kind === 'roster' ? file.unitName : null,
    laws: file.laws.map(lawShown),
    notes: [...file.notes],
  }
}
