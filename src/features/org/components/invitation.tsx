import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Card } from '#ui'
import { copy } from '../copy'
import './invitation.scss'
import { RenewSheet } from './renew-sheet'

async function copyCode(code: string): Promise<void> {
  await Taro.setClipboardData({ data: code })
  // WeChat says so by itself.
  if (process.env.TARO_ENV !== 'weapp') await Taro.showToast({ title: copy.copied, icon: 'none' })
}

/** What a unit's people type to bind (单位邀请码): to hand on, or to replace. */
export function Invitation({ unit, code }: { unit: string; code: string }) {
  const [renewing, setRenewing] = useState(false)
  return (
    <Card padded>
      <View className="invitation">
        <View className="invitation-words">
          <View className="invitation-label">{copy.invitation}</View>
          <View className="invitation-code">{code}</View>
        </View>
        <Button kind="quiet" narrow onTap={() => copyCode(code)}>
          {copy.copyCode}
        </Button>
      </View>
      <View className="invitation-foot">
        <View className="invitation-say">{copy.invitationSay}</View>
        <Button kind="text" narrow onTap={() => setRenewing(true)}>
          {copy.renew}
        </Button>
      </View>
      <RenewSheet unit={unit} open={renewing} onClose={() => setRenewing(false)} />
    </Card>
  )
}
