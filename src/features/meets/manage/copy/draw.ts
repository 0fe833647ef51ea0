/** What drawing lots (抽签) says. */
export const copy = {
  title: '抽签',
  say: '先把种子告诉大家，再抽。种子可以用当天公开的数字，谁都改不了，也谁都查得到。同一份名单、同一个种子，在哪台机器上抽都是一样的顺序。',
  entrants: (count: number) => `${count} 个队和选手要抽`,
  seed: '种子',
  seedHint: '比如 11月25日 上证收盘 3342.00',
  seedMissing: '请先写种子。',
  draw: '抽签',
  drawing: '正在抽',
  sure: (seed: string) => `用“${seed}”抽。抽了就定下来，不能重抽，也不能再报名。`,
}
