import type { Sentences } from '#cloud'
import { DOMAIN_NAMES, type Domain } from '#domain/bank'

/** 错题本. */
export const mistakesCopy = {
  title: '错题本',
  due: '到期',
  waiting: '还要再见',
  understood: '已弄懂',
  unit: '道',
  what: '答错的题隔几天再来；隔天再答对一次，算弄懂。',
  renewed: (count: number) => `有 ${count} 道的法条已修订，按新的再答一次。`,
  byLaw: '按法规',
  laws: '去法规库',
  all: '全部',
  dueEnd: (due: number) => `${due} 道到期`,
  understoodEnd: (count: number) => `弄懂 ${count} 道`,
  waitingEnd: (count: number) => `还有 ${count} 道`,
  practiseDue: (due: number) => `练到期的 ${due} 道`,
  none: {
    head: '今天没有到期的错题',
    say: (next: string | null) =>
      next
        ? `最近的一道${next}再见。\n想先练，可以按领域挑几道。`
        : '答错的题会记在这里。\n想先练，可以按领域挑几道。',
    way: '按领域练几道',
  },
  choose: '练哪个领域',
  domain: (domain: Domain) => DOMAIN_NAMES[domain],
}

const practiseSentences: Sentences<'study', 'practise'> = {
  NOT_BOUND: '请先和名册核对。',
  NOTHING_TO_PRACTISE: '这里还没有学过的题，先学今天的五道。',
}
export const practiseRefusals = practiseSentences
