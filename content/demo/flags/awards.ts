import type { Input } from '#contract/index'
import type { Unit } from '#domain/org'
import { type Ask, asking } from '../asking'
import { CAST } from '../cast'
import { competitorsOf } from '../meets/competitors'
import { DEMO_CITIES, type DemoCity, ofCity, openidOf } from '../officials'
import { demoOrganisation } from '../organisation'
import type { Stage } from '../play'
import { COUNTIES, STATIONS } from './units'

type Nomination = Pick<Input<'awards', 'nominate'>, 'kind' | 'whom' | 'reason'>
type Told = Nomination & { readonly city: DemoCity }

const { units } = demoOrganisation()
const HOUR_MS = 3_600_000

/** Units by city in turn, those with squads and the squads first: who is nominated for 优秀单位. */
function excellentUnits(count: number): Told[] {
  const of = (city: DemoCity): Unit[] =>
    units
      .filter(({ path, kind }) => path.includes(city) && (kind === 'county' || kind === 'station'))
      .toSorted((a, b) => b.path.length - a.path.length)
  const inTurn = Array.from({ length: count }, (_, nth) => {
    const city = DEMO_CITIES[nth % DEMO_CITIES.length] ?? 'u-2101'
    return { city, unit: of(city)[Math.floor(nth / DEMO_CITIES.length)] }
  })
  return inTurn.flatMap(({ city, unit }) =>
    unit
      ? [
          {
            city,
            kind: 'excellentUnit',
            whom: unit._id,
            reason: '全年指标完成好，案卷评查没有不合格。',
          },
        ]
      : [],
  )
}

const excellentPersons = (): Told[] =>
  DEMO_CITIES.flatMap((city) =>
    competitorsOf(city)
      .slice(0, 1)
      .map(({ _id }) => ({
        ...{ city, kind: 'excellentPerson' as const, whom: _id },
        reason: '比武成绩靠前，带头学法，群众评价好。',
      })),
  )

const teams = (): Told[] =>
  COUNTIES.slice(2, 5).map(({ city, unit }) => ({
    ...{ city, kind: 'pioneerTeam' as const, whom: unit },
    reason: '党员包路段全部落实，急难险重任务冲在前面。',
  }))

const posts = (): Told[] =>
  STATIONS.slice(3, 7).flatMap(({ city }) =>
    competitorsOf(city)
      .slice(1, 2)
      .map(({ _id }) => ({
        ...{ city, kind: 'modelPost' as const, whom: _id },
        reason: '亮身份、亮承诺，岗位上没有一件投诉。',
      })),
  )

/** What 沈阳 nominates and nobody has decided about yet. */
const WAITING: readonly Told[] = [
  {
    ...{ city: 'u-2101', kind: 'pioneerTeam', whom: 'u-210102-3' },
    reason: '包路段、夜查、帮扶群众都走在前面，两个季度评议满意率超过九成五。',
  },
  {
    ...{ city: 'u-2101', kind: 'modelPost', whom: CAST.squadLeader.officerId },
    reason: '带队路检从不漏岗，队里年轻人的第一份笔录都是他手把手教的。',
  },
  {
    ...{ city: 'u-2101', kind: 'excellentUnit', whom: 'u-210103' },
    reason: '案卷评查整改最快，全年没有查实投诉。',
  },
]

async function nominate(ask: Ask, year: number, { city, ...told }: Told): Promise<string> {
  const key = `demo-${told.kind}-${told.whom}`.toLowerCase().slice(0, 40)
  const openid = openidOf(ofCity(city, 'liaison')._id)
  return (await ask(openid, 'awards', 'nominate', { ...told, key, year })).id
}

/** So many places are left for what the province has not decided yet. */
const LEFT = 1

/**
 * Awards of a year (党员先锋队、示范岗、年度优秀): all but the last place of 优秀单位 are given, three nominations wait. Some
 * ninety calls.
 */
export async function giveAwards(stage: Stage, year: number, at: number): Promise<void> {
  const ask = asking(stage)
  const admin = CAST.provincialAdmin.openid
  stage.setClock(new Date(at))
  const { quotas } = await ask(admin, 'awards', 'openYear', { year })
  const most = quotas.find(({ kind }) => kind === 'excellentUnit')?.most ?? 0
  const given = [...excellentUnits(most - LEFT), ...excellentPersons(), ...teams(), ...posts()]
  const nominations: string[] = []
  for (const told of given) nominations.push(await nominate(ask, year, told))
  stage.setClock(new Date(at + HOUR_MS))
  for (const nomination of nominations)
    await ask(admin, 'awards', 'decide', { nomination, verdict: 'confirm', reason: '' })
  for (const told of WAITING) await nominate(ask, year, told)
}
