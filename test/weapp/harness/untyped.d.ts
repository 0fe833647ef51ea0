/** What the harness needs of packages that leave it untyped. */
declare module 'miniprogram-simulate/src/utils.js' {
  const inside: { runJs: (file: string) => void }
  export default inside
}

declare module 'miniprogram-simulate/src/api/index.js' {
  const standIns: Record<string, unknown>
  export default standIns
}

declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: Window & typeof globalThis
  }
}
