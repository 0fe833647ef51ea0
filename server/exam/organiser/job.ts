/** A walk through a sitting's attempts in the background (后台任务), a batch at a time. */
export interface Job {
  readonly _id: string
  readonly sitting: string
  readonly state: 'waiting' | 'running' | 'done'
  /** Milliseconds; not begun before. */
  readonly notBefore: number
  readonly leasedUntil: number
  /** The last attempt that was seen; attempts are walked in the order of their ids. */
  readonly cursor: string
}

export const newJob = (sitting: string, notBefore: number): Omit<Job, '_id'> => ({
  sitting,
  state: 'waiting',
  notBefore,
  leasedUntil: 0,
  cursor: '',
})
