import { isOpenlyShown } from '#server/boards'
import { isRefusal, type UseCase } from '#server/platform'
import { sittingInPlace } from './in-place'
import { analyses, type HeldSitting } from './store'

const notReady = ({ expected, exam }: HeldSitting) => ({
  ready: false,
  asOf: null,
  expected,
  took: 0,
  passed: exam === null ? null : 0,
  mean: 0,
  bands: [],
  units: [],
  items: [],
})

/** Results by unit with score bands, and how each question did (题目分析). At most four operations. */
export const analysis: UseCase<'exam', 'analysis'> = async ({ officer, now }, { sitting: id }) => {
  const sitting = await sittingInPlace(officer, id)
  if (isRefusal(sitting)) return sitting
  const [found, open] = await Promise.all([
    analyses.get(id),
    sitting.kind === 'exam' || isOpenlyShown(id, now),
  ])
  const figures = found?.figures
  // A frozen board (封榜) has no previews, not even as figures.
  return figures && open ? { ready: true, ...figures } : notReady(sitting)
}
