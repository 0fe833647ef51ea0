import { useEffect, useState } from 'react'
import { drawPoster } from './draw'
import { layoutOf, WIDTH } from './layout'
import './poster-canvas.scss'
import type { PosterCanvasProps, Saved } from './saved'

const SCALE = 2

/** A picture as an address; undefined where this browser draws none. */
function pictureOf(words: PosterCanvasProps['words']): string | undefined {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) return undefined
  canvas.width = WIDTH * SCALE
  canvas.height = layoutOf(words).height * SCALE
  pen.scale(SCALE, SCALE)
  drawPoster(pen, words)
  return canvas.toDataURL('image/png')
}

async function download(address: string, name: string): Promise<Saved> {
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.png`
  link.click()
  return 'saved'
}

/** A poster as a picture of the page: a browser has its own menu for those. */
export function PosterCanvas({ words, label, onDrawn }: PosterCanvasProps) {
  const [address, setAddress] = useState<string | undefined>()
  useEffect(() => {
    const picture = pictureOf(words)
    setAddress(picture)
    onDrawn(picture === undefined ? undefined : { save: () => download(picture, label) })
  }, [words, label, onDrawn])
  return address === undefined ? null : (
    <img className="flag-poster-picture" src={address} alt={label} />
  )
}
