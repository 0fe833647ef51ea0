import type { Question, ShelfLine } from '#domain/bank'

/** A published question as the shelf (题架) lists it. */
export const lineOf = ({ id, domain, type, difficulty, citation }: Question): ShelfLine => ({
  id,
  domain,
  law: citation.law,
  version: citation.version,
  type,
  difficulty,
})
