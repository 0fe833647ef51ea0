import { pressOf } from './keys'
import type { Press } from './run'

/** Hears keys and clickers in a browser window; a key held down counts once. Returns how to stop. */
export function listen(onPress: (press: Press) => void): () => void {
  const heard = (event: KeyboardEvent) => {
    const press = pressOf(event.key)
    if (!press) return
    event.preventDefault()
    if (!event.repeat) onPress(press)
  }
  window.addEventListener('keydown', heard)
  return () => window.removeEventListener('keydown', heard)
}
