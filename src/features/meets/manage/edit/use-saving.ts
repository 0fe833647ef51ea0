import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { codeOf, Refused } from '#cloud'
import type { RefusalData } from '#contract/index'
import { useKeep, usePublish } from '../changes'
import { type Gaps, gapsOf } from '../form/gaps'
import type { Filling } from '../form/use-form'
import { managedKey } from '../queries'

export type Flaws = RefusalData<'meets', 'publish', 'FLAWED'>['flaws']

/** Handing a form in, publishing it, and what stands in the way. */
export interface Saving {
  readonly save: () => Promise<void>
  /** The code of what went wrong; undefined once it is published. */
  readonly publish: () => Promise<string | undefined>
  /** What is missing, once somebody tried. */
  readonly gaps: Gaps
  /** What the cloud found when it was last to be published. */
  readonly flaws: Flaws
  readonly error: unknown
  readonly publishError: unknown
  /** Takes the cloud's version instead of the phone's. */
  readonly takeTheirs: () => void
  /** Puts the phone's changes on top of the cloud's version. */
  readonly takeMine: () => void
}

const isFlawed = (data: unknown): data is RefusalData<'meets', 'publish', 'FLAWED'> =>
  typeof data === 'object' && data !== null && 'flaws' in data

const flawsIn = (error: unknown): Flaws =>
  error instanceof Refused && error.code === 'FLAWED' && isFlawed(error.data)
    ? error.data.flaws
    : []

/** Saves a form as a draft and publishes it; a new one goes on under the id the cloud gave it. */
export function useSaving(filling: Filling | undefined, setId: (id: string) => void): Saving {
  const [tried, setTried] = useState(false)
  const keep = useKeep()
  const publishing = usePublish()
  const client = useQueryClient()
  const gaps = filling ? gapsOf(filling.form) : {}
  const save = async () => {
    setTried(true)
    if (!filling || Object.keys(gaps).length > 0) return
    const { form } = filling
    const managed = await keep.mutateAsync(form).catch((error: unknown) => {
      void client.invalidateQueries({ queryKey: managedKey(form.meet ?? '') })
      throw error
    })
    publishing.reset()
    setId(managed.meet)
    filling.drop()
    setTried(false)
  }
  const publish = async () => {
    const managed = filling?.managed
    if (!managed) return undefined
    return publishing
      .mutateAsync({ meet: managed.meet, from: managed.version })
      .then(() => undefined, codeOf)
  }
  return {
    save,
    publish,
    gaps: tried ? gaps : {},
    flaws: flawsIn(publishing.error),
    error: keep.error,
    publishError: publishing.error,
    takeTheirs: () => {
      keep.reset()
      filling?.drop()
    },
    takeMine: () => {
      keep.reset()
      filling?.put({ from: filling.managed?.version ?? filling.form.from })
    },
  }
}
