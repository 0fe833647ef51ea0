import { useRef, useState } from 'react'
import type { Group } from '#domain/honours'
import { useUpload } from '../../../media'
import { useHandOver } from '../queries'
import { dropDraft, type HandoverDraft, keepDraft, readDraft } from './draft'

/** What a picture of a handover is uploaded for; the cloud takes none that was uploaded for something else. */
const HANDOVER_USE = 'handover'

/** A handover being written: kept with every letter, until the cloud has acknowledged it. */
export function useHanding(period: string, group: Group) {
  const [draft, setDraft] = useState(() => readDraft(period, group))
  const [tried, setTried] = useState(false)
  // An upload that ends later changes what stands here by then.
  const current = useRef(draft)
  const handOver = useHandOver()
  const change = (part: Partial<HandoverDraft>) => {
    current.current = { ...current.current, ...part }
    keepDraft(period, group, current.current)
    setDraft(current.current)
  }
  const upload = useUpload({
    use: HANDOVER_USE,
    kind: 'picture',
    media: draft.picture,
    onMedia: (picture) => change({ picture }),
  })
  const missing = draft.place.trim() === ''
  const submit = async () => {
    setTried(true)
    if (missing) return
    const { day, place, text, picture } = draft
    const said = { day, place: place.trim(), text: text.trim(), picture }
    await handOver.mutateAsync({ period, group, ...said })
    dropDraft(period, group)
  }
  const { error, isSuccess: done } = handOver
  return { draft, change, submit, upload, missing: tried && missing, error, done }
}
export type Handing = ReturnType<typeof useHanding>
