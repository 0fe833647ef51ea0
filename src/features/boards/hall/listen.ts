import { pressOf } from './keys'
import type { Press } from './run'

interface KeyDown {
  readonly key: string
}
type Listener = (event: KeyDown) => void

/** WeChat on a PC tells of keys; elsewhere, and before 2.10.1, it has no such thing. */
interface Keyboard {
  readonly onKeyDown?: (listener: Listener) => void
  readonly offKeyDown?: (listener: Listener) => void
}
declare const wx: Keyboard

/** Hears keys and clickers in WeChat on a PC; returns how to stop. */
export function listen(onPress: (press: Press) => void): () => void {
  const heard: Listener = ({ key }) => {
    const press = pressOf(key)
    if (press) onPress(press)
  }
  wx.onKeyDown?.(heard)
  return () => wx.offKeyDown?.(heard)
}
