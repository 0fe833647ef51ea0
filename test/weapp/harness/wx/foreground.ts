type Listener = (options: object) => void

/** Whether the mini-program is before the person's eyes; listeners of `wx.onAppShow` and `wx.onAppHide`. */
export class Foreground {
  private readonly showing = new Set<Listener>()
  private readonly hiding = new Set<Listener>()

  show(): void {
    for (const listener of this.showing) listener({})
  }

  hide(): void {
    for (const listener of this.hiding) listener({})
  }

  api(): Record<string, unknown> {
    return {
      onAppShow: (listener: Listener) => this.showing.add(listener),
      offAppShow: (listener: Listener) => this.showing.delete(listener),
      onAppHide: (listener: Listener) => this.hiding.add(listener),
      offAppHide: (listener: Listener) => this.hiding.delete(listener),
    }
  }
}
