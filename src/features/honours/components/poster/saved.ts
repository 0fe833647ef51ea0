import type { PosterWords } from '../../copy/poster'

/** What came of saving a poster; `cancelled` is the person's own choice and needs no word. */
export type Saved = 'saved' | 'cancelled' | 'refused' | 'failed'

/** A poster that was drawn. */
export interface Drawn {
  readonly save: () => Promise<Saved>
}

/** What the place a poster is drawn in is asked for. */
export interface PosterCanvasProps {
  words: PosterWords
  label: string
  /** It was drawn; undefined: it could not be. */
  onDrawn: (drawn: Drawn | undefined) => void
}
