/** What answering questions (在线答疑) says. */
export const askedCopy = {
  page: '在线答疑',
  answer: '答复',
  hint: '说清怎么做，依据哪一条',
  say: '答复以后，看这个案例的人都看得到。只能写一次。',
  missing: '先写答复。',
  send: '提交',
  sending: '正在提交',
  notSent: '还没交上去，写的还在这里。有信号了再点一次。',
  none: '没有等着答复的',
  noneSay: '读者对案例提的问题会出现在这里，\n先提的排在前面。',
  of: (title: string, at: string) => `${title}，${at}`,
} as const
