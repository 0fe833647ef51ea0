import Taro from '@tarojs/taro'
import { create } from 'zustand'
import { localOpenid } from '#cloud'
import type { Reply } from '#contract/index'

type Today = Reply<'study', 'today'>
export type ShownSet = Today['set']
export type Verdict = ShownSet['answers'][number]['verdict']

/** The sets on this phone (design law 10): enough to go on without a network, keys only where answered. */
interface Kept {
  readonly today: Today | null
  readonly sets: readonly ShownSet[]
}

/** Today's, one made up and one of practice. */
const MOST = 4
const NOTHING: Kept = { today: null, sets: [] }
/** Version in the key: a later shape must not be read as this one. */
const key = () => `study.sets.1${LOCAL_CLOUD ? `.${localOpenid()}` : ''}`

const useKept = create<Kept>(() => Taro.getStorageSync<Kept>(key()) || NOTHING)

function keep(change: Partial<Kept>): void {
  useKept.setState(change)
  Taro.setStorageSync(key(), useKept.getState())
}

/** Keeps a set as the cloud gave it. */
export function keepSet(set: ShownSet): void {
  const others = useKept.getState().sets.filter(({ id }) => id !== set.id)
  keep({ sets: [set, ...others].slice(0, MOST) })
}

/** Keeps the day as the cloud gave it, with its set. */
export function keepToday(today: Today): void {
  keepSet(today.set)
  keep({ today })
}

/** The last day the cloud gave. */
export const keptToday = (): Today | null => useKept.getState().today

/** A set on this phone, followed as its answers are acknowledged. */
export const useSet = (id: string): ShownSet | undefined =>
  useKept(({ sets }) => sets.find((set) => set.id === id))

/** Adds the cloud's verdict to a set. */
export function keepVerdict(id: string, question: string, verdict: Verdict, at: number): void {
  const set = useKept.getState().sets.find((one) => one.id === id)
  if (!set || set.answers.some((one) => one.question === question)) return
  keepSet({ ...set, answers: [...set.answers, { question, verdict, at }] })
}
