import type { UseCase } from '#server/platform'

export const start: UseCase<'exam', 'start'> = () => {
  throw new Error('not written yet')
}
