import type { Input, Reply } from '#contract/index'
import { CAST } from '../../content/demo'
import type { House } from './cloud'

/** Edits the bank at the province. */
export const BANK_EDITOR = CAST.organiser.openid
/** Edits it too: a provincial admin may do what a bank editor does. */
export const OTHER_EDITOR = CAST.provincialAdmin.openid
export const BANK_REVIEWER = CAST.legalReviewer.openid

export type Content = Input<'bank', 'keepDraft'>['content']

/** A question in which nothing is wrong, on an article of the real bank, with what a test changes. */
export const contentOf = (change: Partial<Content> = {}): Content => ({
  type: 'single',
  domain: 'general',
  difficulty: 2,
  situation: true,
  topic: '测试题',
  stem: '暗号银杏：队员到场先做哪一件？',
  options: [
    { text: '出示执法证件', right: true, note: null },
    { text: '先拍照片', right: false, note: '先亮明身份' },
    { text: '先开罚单', right: false, note: '先亮明身份' },
    { text: '先问车主', right: false, note: '先亮明身份' },
  ],
  takeaway: '先亮证',
  reason: '到场先表明身份。',
  citation: { law: 'administrative-penalty', version: '2021', article: '55' },
  seeAlso: [],
  calculation: '',
  ...change,
})

/** Keeps a new draft; its id and what was seen last. */
export const writeQuestion = (
  house: Pick<House, 'ask'>,
  content: Content = contentOf(),
  by = BANK_EDITOR,
): Promise<Reply<'bank', 'keepDraft'>> =>
  house.ask(by, 'bank.keepDraft', { key: crypto.randomUUID(), draft: null, seq: 0, content })

/** Writes a question and hands it in. */
export async function handedIn(
  house: Pick<House, 'ask'>,
  content: Content = contentOf(),
  by = BANK_EDITOR,
): Promise<string> {
  const { draft, seq } = await writeQuestion(house, content, by)
  await house.ask(by, 'bank.handInDraft', { draft, seq, note: '' })
  return draft
}

/** Brings a question into the bank; its id there is the draft's. */
export async function publishedQuestion(
  house: Pick<House, 'ask'>,
  content: Content = contentOf(),
): Promise<string> {
  const draft = await handedIn(house, content)
  await house.ask(BANK_REVIEWER, 'bank.judge', { draft, version: 1, verdict: 'pass', note: '' })
  return draft
}

/** Begins a change of a published question, writes it, hands it in; the draft. */
export async function changedQuestion(
  house: Pick<House, 'ask'>,
  question: string,
  content: Content,
  note = '更正',
): Promise<string> {
  const { draft } = await house.ask(BANK_EDITOR, 'bank.changeQuestion', { question })
  const { seq } = await house.ask(BANK_EDITOR, 'bank.draft', { draft })
  const kept = await house.ask(BANK_EDITOR, 'bank.keepDraft', {
    key: crypto.randomUUID(),
    draft,
    seq,
    content,
  })
  await house.ask(BANK_EDITOR, 'bank.handInDraft', { draft, seq: kept.seq, note })
  return draft
}

/** What is asked every day. */
export async function shelfIds(house: Pick<House, 'stored'>): Promise<string[]> {
  const [shelf] = await house.stored<{ lines: { id: string }[] }>('shelves', { _id: 'daily' })
  return shelf?.lines.map(({ id }) => id) ?? []
}
