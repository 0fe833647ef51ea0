import type { UseCase } from '#server/platform'

export const save: UseCase<'exam', 'save'> = () => {
  throw new Error('not written yet')
}
