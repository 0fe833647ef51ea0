import type { UseCase } from '#server/platform'

export const submit: UseCase<'exam', 'submit'> = () => {
  throw new Error('not written yet')
}
