import type { CaseQuestion, CaseText, CaseVideo } from '../case'
import type { FoundCase, InventedCase } from './found'

const citation = { law: 'sample', version: '2020', article: '12' }
const long = (count: number) => '字'.repeat(count)

/** A question of a case in which nothing is wrong, with what a test changes. */
export const exampleAsked = (change: Partial<CaseQuestion> = {}): CaseQuestion => ({
  id: 'registered',
  at: 10,
  type: 'single',
  stem: '队员登记了一件物品，最迟什么时候处理？',
  options: [
    { text: '七日内', right: true },
    { text: '十五日内', right: false, note: '应在七日内' },
    { text: '三十日内', right: false, note: '应在七日内' },
  ],
  takeaway: '记住七日',
  reason: '登记以后七日内必须处理。',
  citation,
  ...change,
})

const exampleText: CaseText = {
  title: '登记的物品，放了九日',
  domain: 'general',
  lead: '登记以后七日内要有处理。',
  facts: `队员登记了一件物品，放了九日。${long(150)}`,
  evidence: ['登记清单', '仓库的记录', '当事人的陈述'],
  dispute: '登记以后放了这么久，还能不能处理？',
  decision: long(60),
  lesson: long(40),
  basis: [
    { citation, says: '登记以后七日内处理。' },
    { citation: { ...citation, article: '10-1' }, says: '登记由两人到场。' },
  ],
  procedure: [
    { what: '登记', when: '09:10', citation },
    { what: '送到仓库', when: '09:40', citation: null },
    { what: '处理', when: '七日内', citation },
    { what: '结案', when: '处理以后', citation: null },
  ],
  questions: [exampleAsked()],
}

const exampleVideo: CaseVideo = {
  file: 'cases/clips/sample.mp4',
  poster: 'cases/posters/sample.png',
  seconds: 30,
  captions: [
    { from: 0, until: 11, text: '登记了一件物品。' },
    { from: 11, until: 30, text: '七日内要处理。' },
  ],
}

/** A case in which nothing is wrong, with what a test changes of its text and of its video. */
export const exampleCase = (
  text: Partial<CaseText> = {},
  video: Partial<CaseVideo> = {},
): InventedCase => ({
  id: 'sample',
  invented: true,
  text: { ...exampleText, ...text },
  video: { ...exampleVideo, ...video },
  pictures: [],
})

/** The same with both its files found, and what a test changes of that. */
export const exampleFound = (
  lesson: InventedCase = exampleCase(),
  change: Partial<FoundCase> = {},
): FoundCase => ({
  lesson,
  clip: { bytes: 200_000, seconds: 30 },
  poster: 40_000,
  ...change,
})
