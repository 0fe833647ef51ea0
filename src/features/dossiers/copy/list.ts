import type { LineFault } from '#domain/dossiers'

/** Everything the page that takes a list in (报目录) says. */
export const listCopy = {
  page: '报目录',
  head: (unit: string, year: number) => `${unit}，${year} 年结案的案卷`,
  how: '从表格里选中四列，复制，粘贴到下面。',
  columns: '文号、类别、案由、结案日期',
  example: '沈和交罚〔2026〕1号，行政处罚，超限运输，2026-3-5',
  privacy: '案由写行为，不写当事人的姓名、车牌、电话、地址。',
  label: '粘贴目录',
  hint: '一行一卷',
  read: (good: number) => `看懂了 ${good} 卷`,
  wrong: (wrong: number) => `${wrong} 行要改`,
  line: (line: number) => `第 ${line} 行`,
  faults: {
    COLUMNS: '不是四列：文号、类别、案由、结案日期',
    NUMBER: '文号要 2 到 40 个字',
    KIND: '类别写行政处罚、行政许可、行政强制或行政检查',
    CAUSE: '案由最多 40 个字',
    DAY: '日期写成 2026-3-5 这样',
    NOT_THIS_YEAR: '不是这一年结案的',
    TWICE: '和前面一行的文号一样',
  } satisfies Readonly<Record<LineFault, string>>,
  differs: '和已经报过的不一样，类别、案由或日期',
  names: '写到了车牌、电话、地址这类信息',
  moreWrong: (more: number) => `还有 ${more} 行要改`,
  send: (count: number) => `报这 ${count} 卷`,
  sending: (done: number, all: number) => `正在报，${done}/${all}`,
  nothing: '先粘贴目录',
  kept: '粘贴的内容留在这部手机里。',
  part: (done: number, all: number) =>
    `前 ${done} 卷已收到，共 ${all} 卷。再点一次接着报，不会重复。`,
  done: (listed: number) => `收到了，目录现在 ${listed} 卷`,
  doneSay: (added: number, same: number) =>
    same === 0 ? `这次报了 ${added} 卷。` : `这次报了 ${added} 卷，${same} 卷先前报过。`,
  toFiles: '看目录',
  more: '再报一批',
  locked: '目录已经锁定',
  lockedSay: '准备抽取，这一年不能再报了。',
}
