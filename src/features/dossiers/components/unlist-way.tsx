import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, ConfirmSheet, goBack } from '#ui'
import { dossierCopy as copy } from '../copy/dossier'
import { refusals } from '../copy/refusals'
import { useUnlist } from '../queries'

/** Takes a file off the list again (从目录里拿掉), while lists are open. */
export function UnlistWay({ dossier }: { dossier: string }) {
  const [asked, setAsked] = useState(false)
  const unlist = useUnlist()
  const run = async () => {
    await unlist.mutateAsync({ dossier })
    void Taro.showToast({ title: copy.unlisted, icon: 'none' })
    goBack()
  }
  return (
    <>
      <Button kind="text" onTap={() => setAsked(true)}>
        {copy.unlist}
      </Button>
      <ConfirmSheet
        title={copy.unlist}
        say={copy.unlistSay}
        open={asked}
        onClose={() => setAsked(false)}
        does={copy.unlist}
        busy={copy.unlisting}
        error={unlist.error}
        told={refusals.unlist}
        run={run}
      />
    </>
  )
}
