import Taro from '@tarojs/taro'
import type { Level } from '#domain/boards'

const page = (name: string, query: Readonly<Record<string, string>>): string => {
  const parts = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/features/boards/pages/${name}/index?${parts.join('&')}`
}

/** The ways to and within boards (榜). */
export const toBoard = (board: string): void =>
  void Taro.navigateTo({ url: page('board', { board }) })
export const toFormula = (board: string, level: Level): void =>
  void Taro.navigateTo({ url: page('formula', { board, level }) })
/** The full-screen page for a hall (滚榜). */
export const toHall = (board: string): void =>
  void Taro.navigateTo({ url: page('hall', { board }) })
