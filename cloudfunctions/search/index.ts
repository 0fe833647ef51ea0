import { changedSince, searchableOf, searchableQuestions } from '#server/bank'
import { importedSince, searchableLaws } from '#server/library'
import { identify } from '#server/org'
import { inTurn, serveApi, withTimer } from '#server/platform'
import { keepIndex, searchWith } from '#server/search'

const given = { searchableLaws, searchableQuestions, searchableOf, changedSince, importedSince }

/** Searching laws and questions: an index in memory, which the function's own timer keeps fit each minute. */
export const main = withTimer(
  serveApi({ search: searchWith(given) }, identify),
  inTurn([['keepIndex', () => keepIndex(given, new Date())]]),
)
