/** Draws the pictures of the README anew, by hand: `npx tsx test/journeys/pictures.ts`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Reply } from '#contract/index'
import { freshFunctions, freshMiniProgram } from '../../config/build'
import { FUNCTIONS } from '../../config/build-functions'
import { writeDemoCast } from '../../config/demo-cast'
import { seedDemo } from '../../config/seed'
import { CAST } from '../../content/demo'
import { type LocalCloud, startLocalCloud } from '../../local-cloud/index'
import { launchBrowser } from '../browser/launch'
import { answerAll } from './day'
import { ME, type Visit, visit } from './visit'

const PICTURES = resolve('docs', 'pictures')
/** The day of the drawings the look was agreed on. */
const MORNING = new Date('2026-11-18T08:10:00+08:00')
/** The question of the picture, and the one that goes wrong, from 0. */
const SHOWN = 0
const WRONG = 4

const { openid } = CAST.officer
const folder = mkdtempSync(join(tmpdir(), 'pictures-'))

async function openDemo(): Promise<LocalCloud> {
  await freshFunctions()
  await freshMiniProgram('h5', true)
  const staticDir = join(folder, 'site')
  cpSync('dist/local/h5', staticDir, { recursive: true })
  await writeDemoCast(staticDir)
  const cloud = await startLocalCloud({
    port: 0,
    dataDir: join(folder, 'data'),
    staticDir,
    functionsDir: resolve(FUNCTIONS),
    collectionsFile: join('server', 'collections.json'),
    log: () => {},
  })
  await seedDemo(cloud, MORNING)
  cloud.setClock(MORNING)
  return cloud
}

async function questionsOf(cloud: LocalCloud) {
  const reply = await cloud.call('api', { path: 'study.today', input: {} }, { openid })
  return (reply as { data: Reply<'study', 'today'> }).data.set.questions
}

const drawing =
  ({ phone }: Visit) =>
  (name: string) =>
    phone.page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' })

/** Through the day, with a picture of each of its three pages. */
async function drawDay(someone: Visit, cloud: LocalCloud): Promise<void> {
  const draws = drawing(someone)
  await someone.sees('今天的五道题')
  await draws('today')
  await someone.tap('开始')
  await answerAll(someone, await questionsOf(cloud), {
    wrong: [WRONG],
    look: async (moment, place) => {
      if (moment === 'chosen' && place === SHOWN) await draws('question')
    },
  })
  await someone.sees('五题学完')
  await draws('result')
}

/** The contest that runs, and the board of the one that is over. */
async function drawContest(someone: Visit): Promise<void> {
  const draws = drawing(someone)
  await someone.open('features/contest/home/index')
  await someone.sees('看实时榜')
  await draws('contest')
  await someone.open('features/boards/pages/board/index?board=c-demo-penalty-law')
  await someone.sees('名次已揭晓')
  await draws('board')
  await someone.tapText('单位')
  await someone.sees('怎么算的')
  await draws('board-units')
}

/** The flag with its reasons, and the cases. */
async function drawSeason(someone: Visit): Promise<void> {
  const draws = drawing(someone)
  await someone.open('features/honours/home/index')
  await someone.sees('为什么是他们')
  await draws('flag')
  await someone.open('features/cases/home/index')
  await someone.sees('找案例')
  await draws('cases')
}

/** A judge's phone on the drill ground, with one mark chosen. */
async function drawJudging(judge: Visit): Promise<void> {
  await judge.open(ME)
  await judge.tap(/^评委席/)
  await judge.tap(/^执法模拟演练/)
  await judge.tap(/^4 号/)
  await judge.sees('第 1 项，共 8 项')
  await judge.tap('9.0')
  await drawing(judge)('judging')
}

mkdirSync(PICTURES, { recursive: true })
const cloud = await openDemo()
const browser = await launchBrowser()
await drawDay(await visit(browser, cloud.url, openid), cloud)
await drawContest(await visit(browser, cloud.url, openid))
await drawSeason(await visit(browser, cloud.url, openid))
await drawJudging(await visit(browser, cloud.url, CAST.judge.openid))
await browser.close()
await cloud.stop()
rmSync(folder, { recursive: true, force: true })
