/** A call as a row: when (cloud's time), which function, how it ended, how many milliseconds it took. */
export type CallRow = [at: string, name: string, outcome: string, ms: string]

const MOST = 100

/** The latest calls of functions, the newest first, kept in memory. */
export class CallLog {
  private rows: CallRow[] = []

  /** Notes a call when it ends, and passes its end on. */
  async note<T>(at: Date, name: string, call: Promise<T>): Promise<T> {
    const began = performance.now()
    let outcome = 'ok'
    try {
      return await call
    } catch (fault) {
      outcome = fault instanceof Error && 'code' in fault ? String(fault.code) : 'failed'
      throw fault
    } finally {
      const ms = String(Math.round(performance.now() - began))
      this.rows = [[at.toISOString(), name, outcome, ms] satisfies CallRow, ...this.rows].slice(
        0,
        MOST,
      )
    }
  }

  list(): CallRow[] {
    return this.rows
  }
}
