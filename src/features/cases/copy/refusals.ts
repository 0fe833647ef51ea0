import type { Sentences } from '#cloud'

const gone = {
  NOT_BOUND: '核对以后，就能看这个案例。',
  CASE_NOT_FOUND: '这个案例撤下了，\n或者不在你看得到的范围里。',
}
const changed = '案例改过了，请重新打开。'

/** Why something about a case did not go through. */
export const caseRefusals: {
  readonly read: Sentences<'cases', 'read'>
  readonly answer: Sentences<'cases', 'answer'>
  readonly passOver: Sentences<'cases', 'passOver'>
  readonly ask: Sentences<'cases', 'ask'>
} = {
  read: gone,
  answer: {
    ...gone,
    QUESTION_NOT_FOUND: changed,
    NOT_AN_OPTION: changed,
    ALREADY_ANSWERED: '这道题先前答过，以第一次的为准。',
  },
  passOver: gone,
  ask: {
    ...gone,
    NOT_FIT: '这段话没有通过内容安全检查，换个说法再试。',
    TOO_MANY_TODAY: '今天问得够多了，写的留着，明天再问。',
  },
}
