import type { Sentences } from '#cloud'

/** Everything the public page of a case (对外公开) says. */
export const openCopy = {
  title: '以案释法',
  from: (unit: string) => `${unit}发布`,
  questions: (count: number) => `这个案例里有 ${count} 道题，执法人员在小程序里可以自己定一定。`,
  more: '在小程序里打开看更多',
  toCase: '学这个案例',
  gone: { head: '这个案例打不开了', say: '它已经撤下，或者没有对外公开。' },
}

export const openRefusals: Sentences<'cases', 'openly'> = {
  CASE_NOT_FOUND: '它已经撤下，或者没有对外公开。',
}
