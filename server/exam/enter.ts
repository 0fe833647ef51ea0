import type { UseCase } from '#server/platform'

export const enter: UseCase<'exam', 'enter'> = () => {
  throw new Error('not written yet')
}
