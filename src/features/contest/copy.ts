/** Everything 「竞赛」 says. */
export const copy = {
  title: '竞赛',
  notYet: '竞赛还没有开放',
  until: '开放的时候，这里会先告诉你。',
  what: '同一份题，同一个钟',
  forYou: '以后各单位在这里同场答题，\n名次和用时都看得到是怎么来的。',
}
