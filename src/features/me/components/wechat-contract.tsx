import Taro from '@tarojs/taro'
import { Button } from '#ui'
import { privacyCopy as copy } from '../copy'

/** WeChat's own page of what the mini-program declared to it (隐私保护指引); elsewhere there is none. */
export function WechatContract() {
  if (process.env.TARO_ENV !== 'weapp') return null
  return (
    <Button kind="text" icon="chevron" onTap={() => Taro.openPrivacyContract({})}>
      {copy.wechat}
    </Button>
  )
}
