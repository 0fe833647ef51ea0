import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Card, EmptyState, Page, Paged, Said, SectionTitle, usePull } from '#ui'
import { numberText } from '../../copy/words'
import { copy } from '../copy/sheets'
import { ofQuery } from '../parts/of'
import { useSheets } from '../queries'
import { refusals } from '../refusals'
import { SheetLine, type SheetRow, type StageSheets } from './sheet-row'
import { type PickedSheet, UnlockSheet } from './unlock-sheet'

/** A stage's sheets (评分表), entrant by entrant: for the organiser, to unlock what is to be judged anew (更正). */
export default function SheetsPage() {
  const query = useSheets(ofQuery(useRouter().params))
  usePull(query.refetch)
  return (
    <Page title={query.data?.name ?? copy.title}>
      <Asked query={query} told={refusals.sheets}>
        {(stage) => <Sheets stage={stage} />}
      </Asked>
    </Page>
  )
}

function Sheets({ stage }: { stage: StageSheets }) {
  const [picked, setPicked] = useState<PickedSheet>()
  if (stage.rows.every(({ sheets }) => sheets.length === 0))
    return <EmptyState drawing="contest" head={copy.none} say={copy.noneSay} />
  return (
    <>
      <Said>{copy.say(stage.state)}</Said>
      <Paged of={stage.rows}>
        {(shown) =>
          shown.map((row) => (
            <OfEntrant key={row.entrant} stage={stage} row={row} onPick={setPicked} />
          ))
        }
      </Paged>
      {picked && <UnlockSheet stage={stage} picked={picked} onClose={() => setPicked(undefined)} />}
    </>
  )
}

interface OfEntrantProps {
  stage: StageSheets
  row: SheetRow
  onPick: (picked: PickedSheet) => void
}

function OfEntrant({ stage, row, onPick }: OfEntrantProps) {
  const nameOf = (id: string) => stage.judges.find(({ judge }) => judge === id)?.name ?? ''
  // Who withdrew is judged no more, so that nothing would be signed anew.
  const open = stage.state !== 'final' && !row.withdrawn
  return (
    <>
      <SectionTitle end={row.withdrawn ? copy.withdrawn : numberText(row.number)}>
        {row.name}
      </SectionTitle>
      <Card>
        {row.sheets.map((cell) => {
          const name = nameOf(cell.judge)
          const pick = () => onPick({ row, cell, name })
          return (
            <SheetLine
              key={cell.judge}
              cell={cell}
              name={name}
              onTap={open && cell.state === 'signed' ? pick : undefined}
            />
          )
        })}
      </Card>
    </>
  )
}
