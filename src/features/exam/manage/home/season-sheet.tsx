import { useState } from 'react'
import { newKey, serverDay } from '#cloud'
import { addDays, type BeijingDay } from '#domain/beijing-day'
import { Button, DayField, Failed, Field, Said, Sheet } from '#ui'
import { useSeasonChange } from '../changes'
import { copy } from '../copy'
import { PlaceChips } from '../parts/place-chips'
import { refusals } from '../refusals'
import type { Season } from './seasons'

/** How long a season usually is. */
const USUAL_DAYS = 90

interface Written {
  readonly title: string
  readonly from: BeijingDay
  readonly until: BeijingDay
}

const usual = (): Written => ({
  title: '',
  from: serverDay(),
  until: addDays(serverDay(), USUAL_DAYS),
})

/** What the sheet of a season is asked for. */
export interface SeasonSheetProps {
  /** Null for a new one. */
  season: Season | null
  onClose: () => void
}

/** Opens a season (赛季), or changes its name and days. */
export function SeasonSheet({ season, onClose }: SeasonSheetProps) {
  const [written, setWritten] = useState<Written>(() => season ?? usual())
  const [place, setPlace] = useState('')
  const [key] = useState(newKey)
  const [tried, setTried] = useState(false)
  const change = useSeasonChange()
  const missing = written.title.trim() === ''
  const put = (part: Partial<Written>) => setWritten({ ...written, ...part })
  const save = async () => {
    setTried(true)
    if (missing) return
    const { title, from, until } = written
    await change.mutateAsync({ season: season?.season ?? null, key, place, title, from, until })
    onClose()
  }
  return (
    <Sheet title={season ? copy.editSeason : copy.newSeason} open onClose={onClose}>
      <Said>{copy.seasonSay}</Said>
      <Field
        label={copy.seasonTitle}
        value={written.title}
        onInput={(title) => put({ title })}
        placeholder={copy.seasonTitleHint}
        maxLength={30}
        wrong={tried && missing ? copy.seasonTitleMissing : undefined}
      />
      <DayField label={copy.seasonFrom} value={written.from} onChange={(from) => put({ from })} />
      <DayField
        label={copy.seasonUntil}
        value={written.until}
        onChange={(until) => put({ until })}
      />
      <PlaceChips label={copy.seasonPlace} value={place} onChange={setPlace} />
      <Failed error={change.error} told={refusals.season} />
      <Button onTap={save} busyLabel={copy.saving}>
        {copy.save}
      </Button>
    </Sheet>
  )
}
