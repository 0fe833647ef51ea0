import type { Reply } from '#contract/index'
import type { Entrant } from '#domain/meets'

type EntrantWords = Reply<'meets', 'event'>['order'][number]

/** An entrant in words (7 号 凌海大队第二中队), with the number it drew, or none yet. */
export const entrantWords = (entrant: Entrant, number: number | null): EntrantWords => ({
  entrant: entrant.id,
  name: entrant.name,
  unit: entrant.unit,
  unitName: entrant.unitName,
  parentName: entrant.parentName,
  region: entrant.region,
  number,
  withdrawn: entrant.state === 'withdrawn',
})
