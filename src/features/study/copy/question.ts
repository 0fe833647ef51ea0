import type { Sentences } from '#cloud'
import { TYPE_NAMES } from '#domain/bank'
import type { ShownSet } from '../kept-sets'
import { many } from './words'

/** A question and what is learned from it. */
export const questionCopy = {
  title: (set: ShownSet, number: number) => {
    const place = `第 ${number} 题，共 ${set.questions.length} 题`
    return set.kind === 'practice' ? `练习 ${place}` : place
  },
  types: TYPE_NAMES,
  renewed: '法条已修订',
  submit: (chosen: number, multiple: boolean) =>
    multiple && chosen > 0 ? `提交（已选 ${chosen} 项）` : '提交',
  submitting: '正在交',
  next: '下一题',
  seeResult: '看结果',
  dispute: '这道题有问题',
  seeAlso: (articles: string) => `另见${articles}`,
  kept: '已记下，联网后判',
  keptDone: '就到这里',
  keptSay: '答案在这部手机里，还没交上去。有信号就自动上交。',
  elsewhere: '这道题已经答过，以先交的为准。',
  allKept: (count: number) => ({
    head: `${many(count)}题都记下了，联网后判`,
    say: '答案在这部手机里，还没交上去。\n有信号就自动上交，交到了会告诉你。',
    retry: '再试一次',
    home: '回到学法',
  }),
  allReceived: { head: '答案都收到了', say: '看看今天学得怎样。' },
  gone: { head: '这组题不在这部手机里', say: '回到学法，从今天的题接着学。', home: '回到学法' },
}

const sentences: Sentences<'study', 'answer'> = {
  SET_NOT_FOUND: '这组题不属于现在绑定的人，请回到学法重新打开。',
  NOT_AN_OPTION: '这个选项不在题里，请重新选。',
  ALREADY_ANSWERED: '这道题已经答过，以先交的为准。',
}
/** Why an answer was not taken. */
export const answerRefusals = sentences
