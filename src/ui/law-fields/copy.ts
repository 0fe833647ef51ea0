/** What the choice of an article says. */
export const copy = {
  law: '法规',
  lawNone: '请选',
  lawsOffline: '法规目录还没取到，有信号了再选。',
  article: '第几条',
  example: '例：55',
  unknownArticle: (most: number) => `这部法规共 ${most} 条，没有这一条。`,
  noPoint: (law: string, article: string) =>
    `《${law}》${article}在目录里，还没有写要点，原文待导入。`,
} as const
