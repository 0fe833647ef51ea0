/** What sharing and withdrawing a case say. */
export const shareCopy = {
  page: '全省共享',
  province: '全省共享',
  provinceSay: '打开以后，全省的执法人员都看得到。关上就只有本市看得到。',
  public: '对外公开',
  publicSay:
    '打开以后，不登录的人也看得到，可以转到朋友圈。关上马上就看不到了，已经转出去的也打不开。',
  shared: '已全省共享',
  unshared: '已改回本市',
  opened: '已对外公开',
  closed: '已不再公开',
  read: '看这一篇',
  review: '看审核经过',
  withdraw: '撤下',
  withdrawSay: '撤下以后，列表、搜索和转出去的页面马上都看不到。\n原因会记下来，作者也看得到。',
  withdrawing: '正在撤下',
  withdrawn: '已撤下',
  notPublished: '还没有发布，或者已经撤下，现在不能共享。',
  cityAt: (unit: string, version: string) => `${unit} · ${version}`,
} as const
