import type { Press } from './run'

/** Keyboards and clickers (翻页笔): most clickers send PageDown and PageUp, some the arrows. */
const KEYS: Readonly<Record<string, Press>> = {
  ' ': 'next',
  Space: 'next',
  Spacebar: 'next',
  Enter: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Escape: 'stop',
  Esc: 'stop',
  Home: 'restart',
}

/** What a key asks for, by its name; undefined for any other. */
export const pressOf = (key: string): Press | undefined =>
  Object.keys(KEYS).includes(key) ? KEYS[key] : undefined
