import { useState } from 'react'
import { newKey } from '#cloud'
import { type FileRefusal, FORMATS, type ImportKind, UPLOAD } from '#domain/imports'
import { pick } from './picked/pick'
import type { PickedFile } from './picked/picked-file'
import { type Import, useLists } from './queries'
import { askToRead, type Parcel, sendSlices } from './send'

/** Where a file on its way is (进度). */
export type Stage =
  | { readonly at: 'idle' }
  /** It would not be taken: nothing was sent. */
  | { readonly at: 'unfit'; readonly name: string; readonly refusal: FileRefusal }
  | { readonly at: 'noAccess' }
  | { readonly at: 'sending' | 'reading'; readonly parcel: Parcel }
  | { readonly at: 'failed'; readonly parcel: Parcel; readonly error: unknown }

const IDLE: Stage = { at: 'idle' }

/** What can be told before anything travels. */
function unfit({ name, bytes }: PickedFile): FileRefusal | undefined {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (!FORMATS.some((format) => format === ending)) return 'FILE_NOT_SUPPORTED'
  if (bytes > UPLOAD.bytesAtMost) return 'FILE_TOO_LARGE'
  return bytes === 0 ? 'FILE_EMPTY' : undefined
}

/** Picks a file, sends it and has it read; `open` shows what came of it. */
export function useSending(kind: ImportKind, unit: string | undefined, open: (id: string) => void) {
  const [stage, setStage] = useState<Stage>(IDLE)
  const changed = useLists()
  const send = async (begun: Parcel) => {
    let parcel = begun
    try {
      setStage({ at: 'sending', parcel })
      parcel = await sendSlices(parcel, (sent) => {
        parcel = sent
        setStage({ at: 'sending', parcel: sent })
      })
      setStage({ at: 'reading', parcel })
      const read: Import = await askToRead(parcel)
      setStage(IDLE)
      changed()
      open(read.id)
    } catch (error) {
      setStage({ at: 'failed', parcel, error })
    }
  }
  const choose = async () => {
    let file: PickedFile | undefined
    try {
      file = await pick()
    } catch {
      setStage({ at: 'noAccess' })
      return
    }
    if (!file) return
    const refusal = unfit(file)
    if (refusal) setStage({ at: 'unfit', name: file.name, refusal })
    else await send({ kind, unit, file, key: newKey(), files: [] })
  }
  return { stage, choose, again: send, drop: () => setStage(IDLE) }
}
