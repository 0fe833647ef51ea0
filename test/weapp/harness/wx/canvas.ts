import { asynchronous, type Options } from './calls'

/** Canvases of the pages, and the album of the phone. */
export type Drawing = {
  /** Whether WeChat gives a canvas to draw on; an old one gives none. */
  gives: boolean
  /** Every text that was written on a canvas, in order. */
  readonly written: string[]
  /** Pictures that were saved. */
  readonly album: string[]
  /** What WeChat says instead of saving one. */
  says?: string
}

type Told = (found: { node?: object }) => void

const nothing = () => undefined

/** A pen that notes what is written; what it draws beside is not looked at. */
const penOf = ({ written }: Drawing) => ({
  scale: nothing,
  fillRect: nothing,
  fillText: (text: string) => written.push(text),
  beginPath: nothing,
  moveTo: nothing,
  lineTo: nothing,
  arc: nothing,
  closePath: nothing,
  fill: nothing,
  stroke: nothing,
})

/** `wx.createSelectorQuery` for canvases, and what becomes of a drawing. */
export function canvas(drawing: Drawing): Record<string, unknown> {
  const node = () => (drawing.gives ? { getContext: () => penOf(drawing) } : undefined)
  const createSelectorQuery = () => {
    const told: Told[] = []
    const query = {
      select: () => query,
      fields: (_: object, tell: Told) => {
        told.push(tell)
        return query
      },
      exec: () => {
        for (const tell of told) tell({ node: node() })
      },
    }
    return query
  }
  const save = ({ filePath }: Options) => {
    if (drawing.says !== undefined) throw { errMsg: drawing.says }
    drawing.album.push(String(filePath))
  }
  return {
    createSelectorQuery,
    canvasToTempFilePath: asynchronous('canvasToTempFilePath', () => ({
      tempFilePath: 'drawn.png',
    })),
    saveImageToPhotosAlbum: asynchronous('saveImageToPhotosAlbum', save),
  }
}
