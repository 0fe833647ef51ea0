import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import type { AwardKind } from '#domain/honours'
import { type NominationFile, nominationFiles } from './store'

/** An award (荣誉) that was given, as everybody may read it. */
export interface ConfirmedAward {
  readonly id: string
  readonly kind: AwardKind
  readonly name: string
  readonly place: string
  readonly reason: string
  readonly day: BeijingDay
}

const MOST = 1000

const shown = ({ _id, kind, name, place, reason, decided }: NominationFile): ConfirmedAward => ({
  ...{ id: _id, kind, name, place, reason },
  day: beijingDayOf(new Date(decided?.at ?? 0)),
})

/** The awards of a year, the latest first. One operation. */
export async function confirmedAwards(year: number): Promise<ConfirmedAward[]> {
  const found = await nominationFiles.find(
    { year, state: 'confirmed' },
    { sort: [['decided.at', 'desc']], limit: MOST },
  )
  return found.map(shown)
}

/** A plan runs for fewer years. */
const YEARS_MOST = 50

/** Years that have awards, newest first. One operation. */
export async function awardYears(): Promise<number[]> {
  const { list } = await nominationFiles
    .aggregate()
    .match({ state: 'confirmed' })
    .group({ _id: '$year' })
    .sort({ _id: -1 })
    .limit(YEARS_MOST)
    .end()
  return (list as { readonly _id: number }[]).map(({ _id }) => _id)
}
