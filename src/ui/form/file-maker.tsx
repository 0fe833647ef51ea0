import { useState } from 'react'
import { type MadeFile, openFile } from '#cloud'
import type { Told } from '../asked/trouble'
import { Button } from '../button/button'
import { Notice } from '../notice/notice'
import { Failed } from './failed'

/** What a file that the cloud makes (做文件) is asked for. */
export interface FileMakerProps<F extends MadeFile> {
  /** How far it is, as `useMutation` tells. */
  making: { readonly data: F | undefined; readonly error: unknown; readonly isPending: boolean }
  make: () => Promise<unknown>
  /** A sentence for each refusal of the call that makes it. */
  told: Told
  says: {
    readonly make: string
    readonly making: string
    readonly made: (file: F) => string
    readonly open: string
    /** It was made, and did not open. */
    readonly shut: string
  }
}

/** Has the cloud make a file, then opens it where one is. */
export function FileMaker<F extends MadeFile>({ making, make, told, says }: FileMakerProps<F>) {
  const [shut, setShut] = useState(false)
  const { data: made, error, isPending } = making
  const open = async () => {
    if (!made) return
    setShut(false)
    await openFile(made).catch(() => setShut(true))
  }
  return (
    <>
      <Failed error={error} told={told} />
      {made && (
        <Notice kind="plain" icon="document">
          {says.made(made)}
        </Notice>
      )}
      {shut && <Notice>{says.shut}</Notice>}
      {made ? (
        <Button kind="quiet" onTap={open}>
          {says.open}
        </Button>
      ) : (
        <Button kind="quiet" onTap={make} off={isPending}>
          {isPending ? says.making : says.make}
        </Button>
      )}
    </>
  )
}
