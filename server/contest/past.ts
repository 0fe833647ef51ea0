import type { UseCase } from '#server/platform'

export const past: UseCase<'contest', 'past'> = () => {
  throw new Error('not written yet')
}
