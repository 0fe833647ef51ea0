import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'

type Made = Reply<'documents', 'caseCollection'>

/** Everything a collection of cases (案例汇编) says. */
export const copy = {
  title: '案例汇编',
  say: '按季度编成一册，带目录和条文索引，可以打印',
  scopes: { province: '全省共享', city: '本市发布' },
  quarter: '季度',
  file: {
    make: '编这一册',
    making: '正在编，约半分钟',
    made: ({ cases, pages }: Made) => `编好了，${cases} 个案例，${pages} 页。`,
    open: '打开',
    shut: '没有打开，请再点一次。',
  },
}

/** Why there is no collection. */
export const refusals: Sentences<'documents', 'caseCollection'> = {
  NOT_BOUND: '核对以后，就能看案例汇编。',
  NO_CASES: '这一季还没有案例，换一季看看。',
  TOO_MANY_CASES: '这一季的案例太多，一册放不下。可以先编本市的。',
}
