import Taro from '@tarojs/taro'
import { ConfirmSheet } from '#ui'
import { useRelease } from '../changes'
import { refusals } from '../refusals'
import { copy } from './copy'

/** What the confirmation of a release is asked for. */
export interface ReleaseSheetProps {
  sitting: string
  open: boolean
  onClose: () => void
}

/** Lets everybody see their marks (公布成绩), after what it means was said. */
export function ReleaseSheet({ sitting, open, onClose }: ReleaseSheetProps) {
  const release = useRelease()
  const run = async () => {
    await release.mutateAsync({ sitting })
    onClose()
    void Taro.showToast({ title: copy.released, icon: 'none' })
  }
  return (
    <ConfirmSheet
      title={copy.release}
      say={copy.releaseSay}
      open={open}
      onClose={onClose}
      does={copy.release}
      busy={copy.releasing}
      error={release.error}
      told={refusals.release}
      run={run}
    />
  )
}
