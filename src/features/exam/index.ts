import './hand-over'

export { type KeptPaper, openPapers } from './drafts'
export { go as examWays } from './routes'
export { chancesLeft, lastHandedIn, type Shown, type Stage, stageOf, underWay } from './shown'
