import type { ReactNode } from 'react'
import { Page } from '#ui'
import { useOffline } from '../use-offline'
import { useScreenOn } from '../use-screen-on'
import { OfflineStrip } from './offline-strip'

interface Props {
  readonly title: string
  /** What is said while there is no signal. */
  readonly offline?: string
  readonly foot?: ReactNode
  readonly children?: ReactNode
}

/** A page for the field (户外): black on white, lit as long as it is looked at, and honest about the signal. */
export function JudgePage({ title, offline, foot, children }: Props) {
  const isOffline = useOffline()
  useScreenOn()
  return (
    <Page title={title} ground="outdoors" {...(foot !== undefined && { foot })}>
      {isOffline && offline !== undefined && <OfflineStrip>{offline}</OfflineStrip>}
      {children}
    </Page>
  )
}
