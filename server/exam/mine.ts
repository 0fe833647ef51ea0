import type { UseCase } from '#server/platform'

export const mine: UseCase<'exam', 'mine'> = () => {
  throw new Error('not written yet')
}
