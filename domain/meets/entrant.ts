/** Somebody who competes, as far as standards ask: age on the meet's first day. */
export interface Member {
  readonly officer: string
  readonly name: string
  readonly sex: 'm' | 'f'
  readonly age: number
  readonly post: string
}

/** An entrant (参赛队、参赛选手): a team, or a single officer, of a unit. */
export interface Entrant {
  readonly id: string
  readonly kind: 'team' | 'single'
  readonly name: string
  readonly unit: string
  readonly unitName: string
  readonly parentName: string
  readonly path: readonly string[]
  readonly region: string
  readonly members: readonly Member[]
  readonly events: readonly string[]
  readonly state: 'in' | 'withdrawn'
}

/** What a judge signed (评分表), as far as standings ask. */
export interface SignedSheet {
  readonly judge: string
  readonly panel: string
  readonly entrant: string
  /** In hundredths of a point. */
  readonly total: number
  /** By criterion; empty where something was measured. */
  readonly byCriterion: Readonly<Record<string, number>>
}
