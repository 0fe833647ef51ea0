import type { Option, QuestionType } from './question'

type Marked = Pick<Option, 'text' | 'right'>

/** What one judges by (判断题选项), always in this order. */
export const YES_NO: readonly Marked[] = [
  { text: '对', right: true },
  { text: '错', right: false },
]
const THREE: readonly Marked[] = [true, false, false].map((right) => ({ text: '', right }))

function withOneRight<T extends Marked>(options: readonly T[]): readonly T[] {
  const first = options.findIndex(({ right }) => right)
  return options.map((option, place) => ({ ...option, right: place === Math.max(0, first) }))
}

/** The options after a question became of another type: what was written stays wherever it fits. */
export function optionsOfType<T extends Marked>(
  before: { readonly type: QuestionType; readonly options: readonly T[] },
  type: QuestionType,
  blank: T,
): readonly T[] {
  if (type === before.type) return before.options
  if (type === 'judgement') return YES_NO.map((option) => ({ ...blank, ...option }))
  const three = THREE.map((option) => ({ ...blank, ...option }))
  const options = before.type === 'judgement' ? three : before.options
  return type === 'single' ? withOneRight(options) : options
}

/** Marks an option right or not (对错); of a single choice only one can be. */
export const marked = <T extends Marked>(
  type: QuestionType,
  options: readonly T[],
  place: number,
): readonly T[] =>
  options.map((option, at) => {
    if (type !== 'multiple') return { ...option, right: at === place }
    return at === place ? { ...option, right: !option.right } : option
  })
