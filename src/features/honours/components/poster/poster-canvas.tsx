import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { spoken } from '#ui'
import { drawPoster } from './draw'
import { type CanvasNode, intoAlbum, openMenu } from './into-album'
import { layoutOf, WIDTH } from './layout'
import type { ScaledPen } from './pen'
import './poster-canvas.scss'
import type { PosterCanvasProps } from './saved'

const ID = 'flag-poster'
/** Sharp on any phone, and small enough to be drawn by an old one. */
const SCALE = 2

/** The canvas as WeChat drew it; undefined where it gives none. */
function canvasNode(): Promise<CanvasNode | undefined> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .fields({ node: true }, (found) => resolve(isCanvas(found?.node) ? found.node : undefined))
      .exec()
  })
}

const isCanvas = (node: unknown): node is CanvasNode =>
  typeof node === 'object' && node !== null && 'getContext' in node

/** WeChat's 2D context is a browser's, as far as a poster is drawn with it. */
const isPen = (context: unknown): context is ScaledPen =>
  typeof context === 'object' && context !== null && 'fillText' in context && 'scale' in context

/** A poster on a canvas of WeChat; pressed long it opens WeChat's menu for pictures. */
export function PosterCanvas({ words, label, onDrawn }: PosterCanvasProps) {
  const canvas = useRef<CanvasNode | undefined>(undefined)
  const { height } = layoutOf(words)
  useEffect(() => {
    let gone = false
    const draw = async () => {
      const node = await canvasNode()
      const pen = node?.getContext('2d')
      if (gone) return
      if (node === undefined || !isPen(pen)) return onDrawn(undefined)
      node.width = WIDTH * SCALE
      node.height = layoutOf(words).height * SCALE
      pen.scale(SCALE, SCALE)
      drawPoster(pen, words)
      canvas.current = node
      onDrawn({ save: () => intoAlbum(node) })
    }
    Taro.nextTick(() => void draw())
    return () => {
      gone = true
    }
  }, [words, onDrawn])
  const press = () => canvas.current && void openMenu(canvas.current)
  return (
    <Canvas
      type="2d"
      id={ID}
      canvasId={ID}
      className="flag-poster-canvas"
      style={{ paddingBottom: `${(height * 100) / WIDTH}%` }}
      onLongPress={press}
      {...spoken({ role: 'img', label })}
    />
  )
}
