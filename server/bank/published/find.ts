import { command, containing, type Fields, type UseCase } from '#server/platform'
import { questions } from '../store'

const PAGE = 20
const FIELDS = {
  version: true,
  type: true,
  domain: true,
  stem: true,
  citation: true,
  withdrawn: true,
}

const looksLikeId = (words: string): boolean => /^[a-z0-9][a-z0-9:@-]*$/i.test(words)

function conditionOf(words: string, law: string | null, after: string | null): Fields {
  const within = {
    ...(law === null ? {} : { 'citation.law': law }),
    ...(after === null ? {} : { _id: command.gt(after) }),
  }
  if (words === '') return within
  const pattern = containing(words)
  return looksLikeId(words)
    ? command.or({ ...within, _id: words }, { ...within, stem: pattern })
    : { ...within, stem: pattern }
}

/** Published questions by id, words of the stem, or law, in the order of their ids. One operation. */
export const find: UseCase<'bank', 'find'> = async (_, { words, law, after }) => {
  const found = await questions.find(conditionOf(words, law, after), {
    sort: [['_id', 'asc']],
    limit: PAGE + 1,
    fields: FIELDS,
  })
  const page = found.slice(0, PAGE)
  return {
    questions: page.map(({ _id, version, type, domain, stem, citation, withdrawn }) => ({
      question: _id,
      ...{ version, type, domain, stem, citation },
      withdrawn: withdrawn !== undefined,
    })),
    next: found.length > PAGE ? (page.at(-1)?._id ?? null) : null,
  }
}
