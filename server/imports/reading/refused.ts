import type { FileRefusal } from '#domain/imports'

/** Says from deep within a file that nothing of it is taken; `readFile` answers it as a value. */
export class Refused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal)
  }
}
