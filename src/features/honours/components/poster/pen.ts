/** What the poster is drawn with: of a 2D canvas, in WeChat and in a browser, as much as it takes. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'fillText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'closePath'
  | 'fill'
  | 'stroke'
>

/** A pen whose owner sets how large a unit is. */
export type ScaledPen = Pen & Pick<CanvasRenderingContext2D, 'scale'>

/** The day's colours (src/ui/theme/light.scss): a canvas knows no variables, and a poster looks the same at night. */
export const colours = {
  base: '#122a4e',
  onBase: '#ffffff',
  onBase2: '#c6d3e6',
  goldOnBase: '#eacb82',
  surface: '#ffffff',
  text: '#16202e',
  text2: '#465160',
  text3: '#5f6875',
  flag: '#b3211c',
  fold: '#961915',
  onFlag: '#f8e2ac',
  gold: '#c59b3f',
  goldText: '#75560f',
} as const

export const SANS = '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Noto Sans SC", sans-serif'
export const SERIF =
  '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", serif'

/** How a line of text is written. */
export interface Written {
  readonly x: number
  readonly y: number
  readonly font: string
  readonly colour: string
  readonly align: 'left' | 'center' | 'right'
}

/** Writes one line; `y` is its middle. */
export function write(pen: Pen, text: string, { x, y, font, colour, align }: Written): void {
  pen.font = font
  pen.fillStyle = colour
  pen.textAlign = align
  pen.textBaseline = 'middle'
  pen.fillText(text, x, y)
}
