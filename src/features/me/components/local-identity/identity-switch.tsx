import { useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { localOpenid, playAs } from '#cloud'
import { Row, Sheet, spoken } from '#ui'
import { type CastMember, useCast } from './cast'
import { copy } from './copy'
import './identity-switch.scss'

const STUDY = '/features/study/today/index'

const subOf = ({ say, toBind }: CastMember): string =>
  toBind === null ? say : `${say}。${copy.toBind(toBind)}`

/** Plays another of the demo people (演示人物). It stands where WeChat would have its capsule. */
export default function IdentitySwitch() {
  const [open, setOpen] = useState(false)
  const { data: cast = [] } = useCast()
  const client = useQueryClient()
  const now = localOpenid()
  const play = async (openid: string) => {
    setOpen(false)
    playAs(openid)
    client.clear()
    await Taro.reLaunch({ url: STUDY })
  }
  return (
    <>
      <View
        className="identity-handle"
        onClick={() => setOpen(true)}
        {...spoken({ role: 'button', label: copy.title })}
      >
        {copy.handle}
      </View>
      <Sheet title={copy.title} open={open} onClose={() => setOpen(false)}>
        <View className="identity-say">{copy.say}</View>
        <View className="identity-cast">
          {cast.map((someone) => (
            <Row
              key={someone.openid}
              title={someone.name}
              sub={subOf(someone)}
              onTap={() => play(someone.openid)}
              {...(someone.openid === now && { tail: 'check', end: copy.now })}
            />
          ))}
        </View>
      </Sheet>
    </>
  )
}
