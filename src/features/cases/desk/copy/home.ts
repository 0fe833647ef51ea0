/** What the desk (案例工作台) says. */
export const homeCopy = {
  page: '案例工作台',
  create: '新写一篇',
  waiting: (review: number, share: number) =>
    [review > 0 && `${review} 篇等你审核`, share > 0 && `${share} 篇等你共享`]
      .filter(Boolean)
      .join('，'),
  nothingWaits: '没有等着你的',
  nothingWaitsSay: '有要审的，会出现在这里。',
  ownHead: (writing: number, reviewing: number) =>
    [writing > 0 && `${writing} 篇在写`, reviewing > 0 && `${reviewing} 篇在审`]
      .filter(Boolean)
      .join('，') || '没有在写的',
  ownSay: '按节写，先脱敏，再交单位审核。',
  toReview: '等你审核',
  toShare: '等你共享',
  own: '我们写的',
  none: '还没有写过',
  noneSay: '从一个办过的案子写起，\n人名、车牌会帮你找出来遮掉。',
  noneHere: '这里没有。',
  more: '更早的',
  onPhone: '在这部手机里，还没传上去',
  kept: '没传上去',
  untitled: '还没有标题',
  card: (unit: string, version: string, at: string) =>
    [unit, version, at].filter(Boolean).join('，'),
  version: (version: number) => (version === 0 ? '' : `第 ${version} 版`),
  views: {
    all: '全部',
    writing: '在写',
    reviewing: '在审',
    published: '已发布',
    withdrawn: '已撤下',
  },
  points: '支部得分',
  pointsProof: (quarter: string) => `${quarter}，分从哪里来`,
  quarter: (year: string, quarter: string) => `${year}年第${quarter}季度`,
  pointsSay: (quarter: string) => `${quarter}。发布和全省共享各记一次，撤下就收回。`,
  pointsNone: '这个季度还没有。发布一篇，就有第一笔。',
  pointsCapped: (most: number) => `一个季度最多 ${most} 分，多出来的不再加。`,
  what: { published: '发布', shared: '全省共享' },
  proof: (what: string, at: string) => `${what}，${at}`,
  asked: '在线答疑',
  askedCount: (count: number) => (count === 0 ? '没有等着的' : `${count} 个待答复`),
  notYours: '这里是写案例和审案例的人用的',
  notYoursSay: '需要的话，请向单位联络人申请授权。',
} as const
