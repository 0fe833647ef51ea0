/** Everything 「案例」 says. */
export const copy = {
  title: '案例',
  notYet: '案例还在整理',
  until: '每一篇都先脱敏，再经人审核。',
  what: '走到转折点，先由你定',
  forYou: '以后在这里看一段执法过程，\n停下来选一步，再和法条对照。',
}
