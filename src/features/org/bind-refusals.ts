import { type Sentences, serverNow } from '#cloud'
import { momentText } from '#ui'

/** What each refusal of the binding (绑定) means; which of the three did not fit is told to nobody. */
export const bindRefusals: Sentences<'org', 'bindEntry'> = {
  NOT_ON_ROSTER: ({ attemptsLeft }) =>
    attemptsLeft === 0
      ? '和名册对不上，次数也用完了。请向本单位联络人核实这三项。'
      : `和名册对不上。请再看看这三项，还可以试 ${attemptsLeft} 次。`,
  TOO_MANY_ATTEMPTS: ({ retryAt }) =>
    `试的次数有点多，${momentText(retryAt, serverNow())} 后再试。急的话，请找本单位联络人。`,
  ENTRY_TAKEN: '这个人已经绑定了另一个微信。换了手机的，请联络人先解除旧的绑定。',
  ALREADY_BOUND: '这个微信已经绑定了另一个人。不是您的话，请联络人先解除。',
}
