import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { isPublic, type PeriodState } from '#domain/honours'
import { columnText, RankHeads, RankRow, SectionTitle } from '#ui'
import { Turns } from '../../components/turns'
import { asOfText } from '../../copy/words'
import { periodCopy as copy } from '../copy'
import { ways } from '../ways'
import '../../components/standing/standing-row.scss'
import './period.scss'

type Desk = Reply<'honours', 'period'>
type Line = Desk['rows'][number]

/** As many rows as an old phone draws at once. */
const AT_ONCE = 40

/** Who sees it by now. */
function sayOf(state: PeriodState): (asOf: string) => string {
  if (state === 'running') return copy.standingRunning
  return isPublic(state) ? copy.standingPublic : copy.standingSay
}

/** The group's standing (名次), before anybody else sees it; each row leads to every point of it. */
export function Standing({ desk: { line, rows, asOf } }: { desk: Desk }) {
  const made = asOfText(asOf, serverNow())
  const say = sayOf(line.state)(made)
  const column = columnText(rows.flatMap(({ total }) => (total === null ? [] : [total])))
  return (
    <>
      <SectionTitle>{copy.standing}</SectionTitle>
      <View className="desk-flag-say">{say}</View>
      {rows.length === 0 ? (
        <View className="desk-flag-none">{copy.noRows}</View>
      ) : (
        <>
          <RankHeads {...copy.heads} />
          <Turns of={rows} size={AT_ONCE}>
            {(some) => (
              <View>
                {some.map((row) => (
                  <StandingRow key={row.unit} row={row} period={line.period} column={column} />
                ))}
              </View>
            )}
          </Turns>
          <View className="desk-flag-say">{copy.leads}</View>
        </>
      )}
    </>
  )
}

interface StandingRowProps {
  row: Line
  period: string
  column: (points: number) => string
}

function StandingRow({ row, period, column }: StandingRowProps) {
  const { rank, name, parentName, toldBy, total, vetoed } = row
  const score = vetoed ? copy.vetoed : total === null ? copy.unsuited : column(total)
  return (
    <View className="flag-place" hoverClass="is-pressed" onClick={ways.score(period, row.unit)}>
      <RankRow
        rank={rank}
        name={name}
        beneath={copy.beneath(parentName, toldBy)}
        score={score}
        label={`${rank ?? ''} ${name} ${score}`}
      />
    </View>
  )
}
