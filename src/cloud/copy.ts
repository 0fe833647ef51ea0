/** What any page says when the cloud can't be reached or failed. */
export const UNREACHABLE_SENTENCE = '现在连不上网络，稍后再试。'

/** A fault of ours: the number helps whoever looks it up. */
export const faultSentence = (requestId: string): string =>
  requestId === ''
    ? '刚才没有办成，请再试一次。'
    : `刚才没有办成，请再试一次。编号 ${requestId.slice(0, 8)}`
