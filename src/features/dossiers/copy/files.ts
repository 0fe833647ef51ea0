/** Everything the page of an agency's files (案卷目录) says. */
export const filesCopy = {
  page: '案卷',
  listed: { label: '目录', unit: '卷' },
  drawn: { label: '抽中', unit: '卷' },
  parts: { drawn: '抽中的', listed: '全部目录' },
  sub: (lot: number | null, kind: string, cause: string) =>
    lot === null ? `${kind}，${cause}` : `第 ${lot} 签，${kind}，${cause}`,
  waiting: '待评查',
  noneDrawn: '还没有抽取',
  noneDrawnSay: '锁定目录、公布种子以后抽。',
  noFiles: '没有案卷',
  noFilesSay: '这一年没有报目录，抽取不适用。',
  counts: '只看得到数目',
  countsSay: '具体案卷给本单位、评查的人和省里看。\n评过的案卷，从红旗的依据里看得到等次。',
  earlier: '再看 100 卷',
  list: '报目录',
  repeat: '自己抽一遍',
  repeatSay: (percent: number) =>
    `按文号排好，用种子加单位编号洗牌，从头取 ${percent}%，不足一卷算一卷。这部手机会从头算一遍。`,
  repeating: '正在算',
  same: (count: number) => `算出来也是这 ${count} 卷，一卷不差。`,
  differs: '算出来和公布的不一样，请报给省里核对。',
}
