import { branches } from './store'

/** A province has fewer party branches in this line of work. */
const MOST = 1000

/** The ids of all party branches (支部). One operation. */
export const branchIds = async (): Promise<string[]> =>
  (await branches.find({}, { limit: MOST, fields: { _id: true } })).map(({ _id }) => _id)
