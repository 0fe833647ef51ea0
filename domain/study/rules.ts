/** The numbers of daily study (每日学法) as a plan version declares them; none is a constant of the code (house law 8). */
export interface StudyRules {
  /** Questions in a set. */
  readonly setSize: number
  /** Due mistakes in a set at most. */
  readonly dueAtMost: number
  /** A question is not shown again for so many days unless it is due. */
  readonly unseenForDays: number
  /** Missed days that may be made up (补学) in a calendar month, and for how long after. */
  readonly makeUpDaysAMonth: number
  readonly makeUpWithinDays: number
  /** Leave days (请假日) in a calendar month; how far back and ahead they may be declared. */
  readonly leaveDaysAMonth: number
  readonly leaveBackDays: number
  readonly leaveAheadDays: number
  readonly pointsPerRight: number
  /** A mistake understood whose next review lies further away than this leaves the schedule. */
  readonly retireAfterDays: number
  /** A figure about a unit is shown from so many officers up. */
  readonly unitFiguresFrom: number
}
