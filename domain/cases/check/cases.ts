import {
  type Entry,
  type Finding,
  giveAwaysAmong,
  type LawShelf,
  type LawTexts,
  when,
} from '../../bank/check'
import type { FoundCase } from './found'
import { againstTexts, underLaw } from './law'
import { CASE_RULES } from './rules'

/** An id is its file's name, so that no two cases share one. */
const namedAfterFile = (file: string, id: string): string[] =>
  when(!file.endsWith(`/${id}.json`), 'the id is not the name of the file')

const repeated = (ids: readonly string[]): string[] =>
  ids.filter((id, place) => ids.indexOf(id) < place).map((id) => `two questions are called ${id}`)

function aboutCase({ file, item }: Entry<FoundCase>, laws: LawShelf, texts: LawTexts): string[] {
  const { lesson } = item
  return [
    ...namedAfterFile(file, lesson.id),
    ...repeated(lesson.text.questions.map(({ id }) => id)),
    ...CASE_RULES.flatMap((rule) => rule(item)),
    ...underLaw(lesson, laws),
    ...againstTexts(lesson, texts),
  ]
}

/**
 * Every rule over every case (案例检查).
 * @param texts the official texts at hand; without them the numbers are not compared
 */
export const checkCases = (
  cases: readonly Entry<FoundCase>[],
  laws: LawShelf,
  texts: LawTexts,
): Finding[] => [
  ...cases.flatMap((entry) =>
    aboutCase(entry, laws, texts).map((what) => ({
      file: entry.file,
      id: entry.item.lesson.id,
      what,
    })),
  ),
  ...giveAwaysAmong(
    cases.flatMap(({ item }) => item.lesson.text.questions),
    'content/cases',
  ),
]
