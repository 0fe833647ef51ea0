/** What the list of an organiser's meets says. */
export const copy = {
  title: '办比武',
  create: '新建一场',
  none: '还没有办过比武',
  noneSay: '草稿只有组织者看得到，\n发布以后，项目和规则就定下来。',
  from: (from: string) => `${from} 开始`,
}
