/**
 * How far what comes with a caption has come in: 0 before the caption begins, 1 once it has settled.
 * Captions are counted within their scene.
 */
export type Come = (caption: number) => number

/** A scene (镜头): how many captions are said over it, and what it looks like meanwhile. */
export interface Scene {
  readonly captions: number
  readonly draw: (come: Come) => string
}

/** A case's pictures: its poster (封面), and the scenes of its clip in order. */
export interface Storyboard {
  readonly poster: string
  readonly scenes: readonly Scene[]
}

/** A scene of so many captions. */
export const scene = (captions: number, draw: Scene['draw']): Scene => ({ captions, draw })
