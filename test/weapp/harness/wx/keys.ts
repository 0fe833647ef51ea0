type KeyDown = (event: { readonly key: string; readonly code: string }) => void

/** A keyboard or clicker (翻页笔) at WeChat on a PC. */
export class Keys {
  private readonly listeners = new Set<KeyDown>()

  /** How many parts of the mini-program listen. */
  get listening(): number {
    return this.listeners.size
  }

  press(key: string): void {
    for (const listener of this.listeners) listener({ key, code: key })
  }

  api(): Record<string, unknown> {
    return {
      onKeyDown: (listener: KeyDown) => this.listeners.add(listener),
      offKeyDown: (listener: KeyDown) => this.listeners.delete(listener),
    }
  }
}
