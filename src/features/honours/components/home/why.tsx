import type { Reply } from '#contract/index'
import { SectionTitle } from '#ui'
import { copy } from '../../copy/home'
import { Sections } from '../score/sections'
import { Total } from './total'

/** Why this unit (为什么是他们), to the last point. */
export function Why({ score }: { score: Reply<'honours', 'score'> }) {
  const { total } = score
  return (
    <>
      <SectionTitle end={total !== null && <Total points={total} />}>{copy.why}</SectionTitle>
      <Sections score={score} />
    </>
  )
}
