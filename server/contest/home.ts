import type { UseCase } from '#server/platform'

export const home: UseCase<'contest', 'home'> = () => {
  throw new Error('not written yet')
}
