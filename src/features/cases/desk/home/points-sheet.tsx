import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { EvidenceRow, momentText, Said, Sheet } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { ways } from '../ways'
import { type Points, quarterText } from './points'

/** What the sheet of a branch's points is asked for. */
export interface PointsSheetProps {
  points: Points
  open: boolean
  onClose: () => void
}

/** The cases a branch's points come from (分从哪里来), each with the way to it. */
export function PointsSheet({ points, open, onClose }: PointsSheetProps) {
  const { from, most, quarter } = points
  const say = copy.pointsSay(quarterText(quarter))
  const capped = from.reduce((sum, line) => sum + line.points, 0) > most
  return (
    <Sheet title={copy.points} open={open} onClose={onClose}>
      <Said>{capped ? `${say}\n${copy.pointsCapped(most)}` : say}</Said>
      {from.length === 0 && <View className="desk-none">{copy.pointsNone}</View>}
      {from.map((line) => (
        <EvidenceRow
          key={`${line.case} ${line.what} ${line.at}`}
          what={line.title}
          proof={copy.proof(copy.what[line.what], momentText(line.at, serverNow()))}
          points={`+${line.points}`}
          onTap={ways.edit(line.case)}
        />
      ))}
    </Sheet>
  )
}
