import Taro from '@tarojs/taro'
import { Button } from '#ui'
import { playingCopy as copy } from '../copy'
import { joinPage } from '../routes'

/** A browser has no cards: it copies the link. */
export function Share({ code }: { code: string }) {
  const link = `${location.origin}${location.pathname}#${joinPage(code)}`
  const copyLink = async () => {
    await Taro.setClipboardData({ data: link })
    void Taro.showToast({ title: copy.copied, icon: 'none' })
  }
  return (
    <Button kind="on-base" onTap={copyLink}>
      {copy.copyLink}
    </Button>
  )
}
