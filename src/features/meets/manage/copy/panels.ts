/** What setting the panels of an event (评委组) says. */
export const copy = {
  title: '评委组',
  by: '怎么分组',
  byNames: { all: '一组评全部', region: '每个赛区一组' },
  all: '全部',
  chief: '裁判长',
  makeChief: '当裁判长',
  remove: '去掉',
  add: '加评委',
  pick: '选评委',
  none: '还没有评委。',
  say: '每组一位裁判长。评委看不到别人的分，也不评自己单位的队和选手；参赛的人不能当评委。',
  kept: '还没交上去，写的都留在这部手机里。',
  save: '保存',
  saving: '正在保存',
  saved: '已保存',
  missing: '每组至少要有一位评委。',
}
