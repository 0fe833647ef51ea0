import type { LawVersion } from '../law'
import type { Option, Question } from '../question'
import type { Entry, LawShelf } from './finding'

/** A law for the examples of this folder's tests: no real one, so that no rule leans on a real law's number. */
export const exampleLaw: LawVersion = {
  law: 'sample',
  version: '2020',
  name: '中华人民共和国示例法',
  shortName: '示例法',
  versionLabel: '2020年公布',
  level: 'law',
  issuer: '示例机关',
  inForceFrom: '2020-01-01',
  inForceUntil: null,
  domain: 'general',
  articles: 60,
  points: { '12': '登记后**七日内**处理。', '10-1': '由**两人**到场。' },
}

/** The one law on the shelf. */
export const exampleShelf: LawShelf = new Map([['sample@2020', exampleLaw]])

const RIGHT: Option = { text: '七日内', right: true }
const WRONG: readonly Option[] = ['十日内', '十五日内', '三十日内'].map((text) => ({
  text,
  right: false,
  note: '应在七日内',
}))

/** A single choice in which nothing is wrong, with what a test changes. */
export const exampleQuestion = (change: Partial<Question> = {}): Question => ({
  id: 'sample-12-a',
  type: 'single',
  domain: 'general',
  difficulty: 2,
  situation: true,
  topic: '期限',
  stem: '队员登记了一件物品，最迟什么时候处理？',
  options: [RIGHT, ...WRONG],
  takeaway: '记住七日',
  reason: '登记后七日内必须处理。',
  citation: { law: 'sample', version: '2020', article: '12' },
  ...change,
})

/** A judgement in which nothing is wrong. */
export const exampleJudgement = (change: Partial<Question> = {}): Question =>
  exampleQuestion({
    type: 'judgement',
    options: [
      { text: '对', right: true },
      { text: '错', right: false, note: '应在七日内' },
    ],
    ...change,
  })

/** Questions as if read from one file. */
export const asEntries = (questions: readonly Question[]): Entry<Question>[] =>
  questions.map((item) => ({ file: 'content/bank/sample.json', item }))
