import type { UseCase } from '#server/platform'

export const certificate: UseCase<'exam', 'certificate'> = () => {
  throw new Error('not written yet')
}
