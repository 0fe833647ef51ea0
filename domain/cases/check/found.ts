import type { CaseLesson } from '../case'

/** A case of ours (演示案例): the facts are invented, the file says so, and pages show it. */
export interface InventedCase extends CaseLesson {
  readonly invented: true
}

/** A case's clip (短片) as it lies in the content: bytes, and its own length in seconds; null where no phone could play it. */
export interface FoundClip {
  readonly bytes: number
  readonly seconds: number | null
}

/** A case with what was found of the files it names; null where there is none. */
export interface FoundCase {
  readonly lesson: InventedCase
  readonly clip: FoundClip | null
  /** Bytes of the poster (封面). */
  readonly poster: number | null
}

/** A rule about one case: one sentence for each thing that is wrong. */
export type CaseRule = (found: FoundCase) => readonly string[]

/** How long the clip runs: as it tells itself, else as the case says. */
export const lengthOfClip = ({ clip, lesson }: FoundCase): number =>
  clip?.seconds ?? lesson.video?.seconds ?? 0
