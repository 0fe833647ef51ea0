import { comparable } from './tidy'

/** What people call the four difficulties (难度), and what other programs do. */
const WORDS: readonly (readonly string[])[] = [
  ['容易', '易', '简单', '基础', '低', 'easy'],
  ['中等', '中', '一般', '普通', '较易', 'medium', 'normal'],
  ['较难', '偏难', '高', 'hard'],
  ['难', '困难', '很难', '极难'],
]

/** 1 easy to 4 hard; null where nothing known is written. */
export function difficultyOf(text: string): number | null {
  const word = comparable(text)
  if (/^[1-4]$/.test(word)) return Number(word)
  const place = WORDS.findIndex((words) => words.includes(word))
  return place < 0 ? null : place + 1
}

/** How our sheets write it. */
export const difficultyName = (difficulty: number): string => WORDS[difficulty - 1]?.[0] ?? ''

/** The four, the easiest first. */
export const DIFFICULTY_NAMES: readonly string[] = WORDS.map(([name = '']) => name)
