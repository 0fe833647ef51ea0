/** A rectangle; `r` rounds its corners. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  r = 0,
): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${r}" fill="${fill}"/>`

/** A filled outline. */
export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

/** A stroke without a filling. */
export const stroke = (d: string, colour: string, width: number, dashes = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"` +
  `${dashes && ` stroke-dasharray="${dashes}"`}/>`

/** A disc, with an edge where one is asked for. */
export const disc = (x: number, y: number, r: number, fill: string, edge = '', width = 3): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${edge && ` stroke="${edge}" stroke-width="${width}"`}/>`

/** How a line of writing looks: 20 units are 12 points on a phone, and the least there is. */
export interface Writing {
  readonly size?: number
  readonly fill?: string
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly song?: boolean
}

/** One line of writing on its base line. */
export const write = (
  x: number,
  y: number,
  words: string,
  { size = 22, fill = '#16202E', bold = false, anchor = 'start', song = false }: Writing = {},
): string =>
  `<text x="${x}" y="${y}" font-family="${song ? 'serif' : 'sans-serif'}" font-size="${size}"` +
  ` font-weight="${bold ? 700 : 400}" fill="${fill}" text-anchor="${anchor}">${words}</text>`
