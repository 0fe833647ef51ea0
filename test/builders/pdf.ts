import { getDocumentProxy } from 'unpdf'

/** Text that stands together on one line of a page; places in points from the page's lower left corner. */
export interface Stretch {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
}

/** A PDF as somebody finds it who opens it. */
export interface OpenedPdf {
  readonly title: string
  readonly author: string
  readonly language: string
  /** Width and height of its first page, points. */
  readonly size: readonly [number, number]
  /** Page by page, from top to bottom. */
  readonly pages: readonly (readonly Stretch[])[]
  /** Bookmarks (书签) with the page each leads to; those within others come after them. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[]
  /** Links page by page: where each stands, and the page it leads to. */
  readonly links: readonly (readonly { readonly base: number; readonly page: number }[])[]
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Outline = NonNullable<Awaited<ReturnType<Document['getOutline']>>>
interface Item {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}

/** A gap that is wider than this parts a label from its text; narrower ones are the space between Han and Latin. */
const APART = 8

const placeOf = ({ str, width, transform }: Item): Stretch => ({
  text: str,
  left: transform[4] ?? 0,
  right: (transform[4] ?? 0) + width,
  base: transform[5] ?? 0,
})

const joined = (a: Stretch, b: Stretch): Stretch => ({
  ...a,
  text: a.text + b.text,
  right: b.right,
})

function stretchesOf(items: readonly Item[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const next of items.filter(({ str }) => str.trim() !== '').map(placeOf)) {
    const last = stretches.at(-1)
    const goesOn =
      last && Math.abs(last.base - next.base) < 1 && Math.abs(next.left - last.right) < APART
    if (goesOn) stretches[stretches.length - 1] = joined(last, next)
    else stretches.push(next)
  }
  return stretches
}

async function pageOf(pdf: Document, dest: unknown): Promise<number> {
  const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  if (!Array.isArray(place)) throw new Error('a link leads nowhere')
  return (await pdf.getPageIndex(place[0])) + 1
}

async function bookmarksOf(pdf: Document, outline: Outline): Promise<OpenedPdf['bookmarks']> {
  const found: { title: string; page: number }[] = []
  for (const { title, dest, items } of outline)
    found.push({ title, page: await pageOf(pdf, dest) }, ...(await bookmarksOf(pdf, items)))
  return found
}

async function linksOf(pdf: Document, number: number): Promise<OpenedPdf['links'][number]> {
  const annotations: { rect: number[]; dest?: unknown }[] = await (
    await pdf.getPage(number)
  ).getAnnotations()
  return Promise.all(
    annotations.map(async ({ rect, dest }) => ({
      base: rect[1] ?? 0,
      page: await pageOf(pdf, dest),
    })),
  )
}

async function textOf(pdf: Document, number: number): Promise<Stretch[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return stretchesOf(items.filter((item) => 'str' in item))
}

/** Reads a PDF back by a library that had no part in making it. */
export async function openPdf(file: Uint8Array): Promise<OpenedPdf> {
  const pdf = await getDocumentProxy(Uint8Array.from(file))
  const numbers = Array.from({ length: pdf.numPages }, (_, place) => place + 1)
  const told = new Map(Object.entries((await pdf.getMetadata()).info))
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  return {
    title: String(told.get('Title')),
    author: String(told.get('Author')),
    language: String(told.get('Language')),
    size: [width, height],
    pages: await Promise.all(numbers.map((number) => textOf(pdf, number))),
    bookmarks: await bookmarksOf(pdf, (await pdf.getOutline()) ?? []),
    links: await Promise.all(numbers.map((number) => linksOf(pdf, number))),
  }
}

/** All that stands on a page, without its line breaks. */
export const wordsOn = (page: readonly Stretch[] | undefined): string =>
  (page ?? []).map(({ text }) => text).join('')

const matches = (file: Uint8Array, pattern: RegExp): string[] =>
  [...Buffer.from(file).toString('latin1').matchAll(pattern)].map(([, found]) => found ?? '')

/** The fonts a PDF names, and how many of them it carries within itself; a subset has six letters before its name. */
export const fontsIn = (file: Uint8Array) => ({
  names: [...new Set(matches(file, /\/FontName\s*\/([\w+-]+)/g))],
  embedded: matches(file, /\/(FontFile[23]?) \d+ 0 R/g).length,
})
