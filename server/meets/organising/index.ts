import { answerAppeal } from './answer-appeal'
import { close } from './close'
import { draw } from './draw'
import { enter } from './enter'
import { finalise } from './finalise'
import { hall } from './hall'
import { keep } from './keep'
import { manage } from './manage'
import { managed } from './managed'
import { panel } from './panel'
import { publish } from './publish'
import { publishResult } from './publish-result'
import { reveal } from './reveal'
import { sheets } from './sheets'
import { substitute } from './substitute'
import { takeOver } from './take-over'
import { unlockSheet } from './unlock-sheet'
import { withdraw } from './withdraw'

/** What organisers do with meets (办比武), and who enters them (报名). */
export const organising = {
  managed,
  manage,
  keep,
  publish,
  enter,
  substitute,
  withdraw,
  panel,
  draw,
  takeOver,
  publishResult,
  sheets,
  unlockSheet,
  answerAppeal,
  finalise,
  hall,
  reveal,
  close,
}
