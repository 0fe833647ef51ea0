/** Draws posters and clips of the cases: npx tsx content/cases/media/make.ts [id…] */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { CaseLesson } from '#domain/cases'
import { launchBrowser } from '../../../test/browser/launch'
import { CONTENT_FOLDER } from '../../commands/folder'
import { loadCases } from '../../commands/load-cases'
import { BOARDS } from './boards'
import { openEasel, paint } from './easel'
import { encode, type Shot } from './encode'
import { picture, type Still, stillsOf } from './frames'

/** Posters are 1280 wide: twice the size of the clip. */
const POSTER_SCALE = 2

const placeFor = (file: string): string => {
  const path = join(CONTENT_FOLDER, file)
  mkdirSync(dirname(path), { recursive: true })
  return path
}

async function* shotsOf(browser: Browser, stills: readonly Still[]): AsyncGenerator<Shot> {
  const page = await openEasel(browser)
  for (const { svg, frames } of stills) yield { png: await paint(page, svg), frames }
  await page.close()
}

async function make(browser: Browser, { id, video }: CaseLesson): Promise<void> {
  const board = BOARDS.get(id)
  if (!board || !video) throw new Error(`nothing is drawn for ${id}`)
  const page = await openEasel(browser, POSTER_SCALE)
  writeFileSync(placeFor(video.poster), await paint(page, picture(board.poster)))
  await page.close()
  const keys = video.captions.map(({ from }) => from)
  await encode(shotsOf(browser, stillsOf(board, video)), keys, placeFor(video.file))
  console.log(id)
}

const wanted = process.argv.slice(2)
const lessons = loadCases()
  .map(({ lesson }) => lesson)
  .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
const browser = await launchBrowser()
for (const lesson of lessons) await make(browser, lesson)
await browser.close()
