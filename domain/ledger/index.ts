export type { Entry, EntryKind } from './entry'
export { marksFrom, pointsFrom } from './rebuild'
