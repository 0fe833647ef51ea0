import type { Officer } from '#domain/org'
import { type StagedQuestion, showImport, stageDrafts } from '#server/bank'
import { CAST } from '../../content/demo'
import type { House } from './cloud'
import { must } from './study'

/** So many questions of a file, the n-th wrong in its key where `wrong` says so. */
export const fromFile = (
  of: string,
  count: number,
  wrong: (n: number) => boolean = () => false,
): StagedQuestion[] =>
  Array.from({ length: count }, (_, n) => ({
    draft: `${of}-${String(n).padStart(5, '0')}`,
    question: `${of}-q${n}`,
    base: 0,
    at: { sheet: null, row: n + 3 },
    content: {
      type: 'single' as const,
      domain: 'general' as const,
      difficulty: 2,
      situation: false,
      topic: '',
      stem: `暗号水杉第${n}题，应当怎么做？`,
      options: ['甲种做法', '乙种做法', '丙种做法', '丁种做法'].map((text, place) => ({
        text,
        right: place === 0 && !wrong(n),
      })),
      takeaway: '',
      reason: '',
      citation: { law: 'administrative-penalty', version: '2021', article: '55' },
    },
  }))

/** Stages an import of the bank's editor and shows it, as the importer does. */
export async function stagedImport(
  house: House,
  of: string,
  staged: readonly StagedQuestion[],
  now: Date,
): Promise<void> {
  const officer = must(
    (await house.stored<Officer>('officers', { _id: CAST.organiser.officerId }))[0],
  )
  const about = { import: of, title: `${of}.xlsx`, officer, now }
  await stageDrafts(about, staged)
  await showImport(about, staged.length)
}
