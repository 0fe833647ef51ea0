import type {
  Entrant,
  MeetResultEntry,
  MeetState,
  MeetTerms,
  OverallStanding,
  ResultState,
  RowChange,
  SignedSheet,
  Stage,
  StageEvidence,
  StandingRow,
} from '#domain/meets'
import type { Marks } from '#domain/rubric'
import { collection } from '#server/platform'

/** Judges of one event and stage, for all regions or one; the chief (裁判长) is one of them. */
export interface MeetPanel {
  readonly id: string
  readonly event: string
  readonly stage: Stage
  readonly region: string | null
  readonly judges: readonly {
    readonly judge: string
    readonly name: string
    readonly path: readonly string[]
  }[]
  readonly chief: string
}

/** A running order (出场顺序) drawn by lot: entrants in order, from an announced seed. */
export interface MeetDraw {
  readonly event: string
  readonly stage: Stage
  readonly seed: string
  readonly order: readonly string[]
  readonly at: number
}

/** How far an event's stage is; its rows are in `meetResults`. */
export interface StageState {
  readonly event: string
  readonly stage: Stage
  readonly state: ResultState
  readonly version: number
  readonly publishedAt: number
  readonly appealsUntil: number | null
  /** Published while frozen: nobody but organisers sees it until the reveal. */
  readonly held: boolean
  /** The version everybody sees: while the newest is held back the one before the freeze, 0 when there was none. */
  readonly shown: number
}

/** What was done with a meet, by whom and why: only ever added. */
export interface MeetAct {
  readonly what: string
  readonly by: string
  readonly byOfficer: string
  readonly at: number
  readonly reason: string
}

/** A meet (业务大比武) as the cloud keeps it: each act on it is one conditional change. */
export interface MeetFile {
  readonly _id: string
  readonly seq: number
  /** The unit that holds it, and its way from the province down. */
  readonly place: string
  readonly path: readonly string[]
  readonly state: MeetState
  readonly terms: MeetTerms
  readonly panels: readonly MeetPanel[]
  /** All judges of all panels: what a judge's duties are found by. */
  readonly judges: readonly string[]
  readonly draws: readonly MeetDraw[]
  readonly stages: readonly StageState[]
  readonly revealed: boolean
  readonly acts: readonly MeetAct[]
  readonly createdAt: number
}
export const meetFiles = collection<MeetFile>('meets')

/** An entrant of a meet: `meet:key`. */
export interface EntrantFile extends Entrant {
  readonly _id: string
  readonly meet: string
  readonly at: number
  readonly changes: readonly {
    readonly out: string
    readonly into: string
    readonly by: string
    readonly at: number
    readonly reason: string
  }[]
}
export const entrants = collection<EntrantFile>('meetEntrants')

/** A judge's sheet (评分表): `meet:event:stage:entrant:judge`; signed and locked, or unlocked to be judged anew. */
export interface SheetFile extends SignedSheet {
  readonly _id: string
  readonly meet: string
  readonly event: string
  readonly stage: Stage
  readonly revision: number
  readonly state: 'signed' | 'unlocked'
  readonly content:
    | { readonly kind: 'marks'; readonly marks: Marks }
    | { readonly kind: 'value'; readonly value: number | null; readonly note: string }
  readonly at: number
  /** What it said before it was unlocked, and why it was: only ever added. */
  readonly history: readonly {
    readonly revision: number
    readonly total: number
    readonly content: SheetFile['content']
    readonly at: number
    readonly unlockedBy: string
    readonly unlockedAt: number
    readonly reason: string
    readonly key: string
  }[]
}
export const sheets = collection<SheetFile>('meetSheets')

/** Scores taken over from an exam or a contest: `meet:event:stage`. */
export interface TakenScores {
  readonly _id: string
  readonly meet: string
  readonly sitting: string
  readonly at: number
  /** By officer, in hundredths of a point. */
  readonly scores: Readonly<Record<string, number>>
}
export const takenScores = collection<TakenScores>('meetTaken')

/** An appeal (申诉). */
export interface MeetAppeal {
  readonly _id: string
  readonly meet: string
  readonly event: string
  readonly stage: Stage
  readonly entrant: string
  readonly entrantName: string
  readonly officer: string
  readonly text: string
  readonly at: number
  readonly answer: {
    readonly verdict: 'upheld' | 'refused'
    readonly text: string
    readonly by: string
    readonly at: number
  } | null
  readonly answered: boolean
}
export const meetAppeals = collection<MeetAppeal>('meetAppeals')

/**
 * A version of an event's result as it was published (成绩快照): `meet:event:stage:version`. It is never changed, and holds
 * all that its rows are reckoned from.
 */
export interface MeetResult extends StageEvidence {
  readonly _id: string
  readonly meet: string
  readonly version: number
  /** The version it followed; a number may be skipped where a publication was cut short. */
  readonly after: number
  readonly at: number
  readonly by: string
  readonly reason: string
  readonly rows: readonly StandingRow[]
  readonly changes: readonly RowChange[]
}
export const meetResults = collection<MeetResult>('meetResults')

/** What a meet that is over came to (总成绩): `meet:overall`. */
export interface MeetOverall {
  readonly _id: string
  readonly meet: string
  readonly at: number
  readonly allRound: readonly OverallStanding[]
  readonly units: readonly OverallStanding[]
  readonly regions: readonly OverallStanding[]
}
export const meetOveralls = collection<MeetOverall>('meetResults')

/** Units' lines in the ledger (house law 4); no counter is folded from them. */
export const meetResultRows = collection<MeetResultEntry>('ledger')
