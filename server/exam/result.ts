import type { UseCase } from '#server/platform'

export const result: UseCase<'exam', 'result'> = () => {
  throw new Error('not written yet')
}
