/** What the list of meets says. */
export const copy = {
  title: '业务大比武',
  running: '正在进行',
  coming: '接下来',
  finished: '已结束',
  none: '还没有办过大比武',
  noneSay: '发布了新的一场，项目、规则和名单\n都会先放在这里。',
  judging: '我的评分',
  judgingSay: (count: number) => `你是 ${count} 个项目的评委`,
}
