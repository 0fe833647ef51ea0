import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, Paged, Row, Sheet } from '#ui'
import { Bands } from './bands'
import { copy } from './copy'
import { FEW, hundredths } from './figures'
import type { Analysis } from './index'

type Unit = Analysis['units'][number]

const small = (unit: Unit) => unit.took < FEW || unit.bands.length === 0

function sayOf(unit: Unit): string {
  const took = copy.unitSay(unit.took, unit.expected)
  if (small(unit) || unit.passed === null) return took
  return `${took}，${copy.unitPassed(unit.passed)}`
}

/** Results by unit (单位成绩); a unit of few is not told apart from its people, so it shows no marks. */
export function UnitResults({ analysis }: { analysis: Analysis }) {
  const [open, setOpen] = useState<Unit>()
  const { units, bands } = analysis
  if (units.length === 0) return <View className="analysis-none">{copy.noUnits}</View>
  return (
    <>
      <Paged of={units}>
        {(shown) => (
          <Card>
            {shown.map((unit) => (
              <UnitRow key={unit.unit} unit={unit} onTap={() => setOpen(unit)} />
            ))}
          </Card>
        )}
      </Paged>
      <View className="analysis-say">{copy.fewUnits}</View>
      <Sheet title={open?.name ?? ''} open={open !== undefined} onClose={() => setOpen(undefined)}>
        {open !== undefined && <Bands bands={bands} counts={open.bands} />}
      </Sheet>
    </>
  )
}

function UnitRow({ unit, onTap }: { unit: Unit; onTap: () => void }) {
  const few = unit.took === 0 ? copy.nobody : copy.few
  const marks = `${copy.mean} ${hundredths(unit.mean)} ${copy.points}`
  return (
    <Row
      title={unit.name}
      sub={`${sayOf(unit)}，${small(unit) ? few : marks}`}
      onTap={small(unit) ? undefined : onTap}
    />
  )
}
