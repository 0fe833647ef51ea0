import { describe, expect, it } from 'vitest'
import type { CaseQuestion } from './case'
import { decidingQuestion, isDecided, isLearned, nextStop } from './learner'

const question = (id: string, at: number | null): CaseQuestion => ({
  id,
  at,
  type: 'judgement',
  stem: '对吗？',
  options: [
    { text: '对', right: true },
    { text: '错', right: false },
  ],
  takeaway: '先亮证',
  reason: '执法时应当出示证件。',
  citation: { law: 'administrative-penalty', version: '2021', article: '55' },
})
const answered = (...ids: string[]) => ({
  answers: Object.fromEntries(ids.map((id) => [id, { chosen: [0], right: true, at: 1 }])),
})
const QUESTIONS = [question('stop', 20), question('later', 60), question('end', null)]

describe('the question before the decision', () => {
  it.each([
    ['the first after the text', QUESTIONS, 'end'],
    ['the last of the video where none follows the text', QUESTIONS.slice(0, 2), 'later'],
    ['none without questions', [], undefined],
  ])('%s', (_, questions, id) => expect(decidingQuestion(questions)?.id).toBe(id))

  it.each([
    ['nothing answered', answered(), false, false],
    ['another one answered', answered('stop'), false, false],
    ['itself answered', answered('end'), false, true],
    ['passed over', answered(), true, true],
  ])('%s', (_, { answers }, passedOver, shown) =>
    expect(isDecided(QUESTIONS, { answers, passedOver })).toBe(shown),
  )
})

describe('a case counts as learned', () => {
  it.each([
    ['when its video was watched, whatever was answered', true, answered(), true],
    ['not before, though all is answered', false, answered('stop', 'later', 'end'), false],
    ['without a video when all is answered', null, answered('stop', 'later', 'end'), true],
    ['not while one is open', null, answered('stop', 'end'), false],
  ])('%s', (_, watched, answers, learned) =>
    expect(isLearned(QUESTIONS, answers, watched)).toBe(learned),
  )
})

describe('the next turning point', () => {
  it.each([
    [0, answered(), 20],
    [0, answered('stop'), 60],
    [20, answered(), 20],
    [21, answered(), 60],
    [61, answered(), null],
    [0, answered('stop', 'later'), null],
  ])('from %s on', (from, answers, at) => expect(nextStop(QUESTIONS, answers, from)).toBe(at))
})
