import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { say } from '#cloud'
import { Button, Card, Field, Notice } from '#ui'
import { bindRefusals } from '../bind-refusals'
import { visitorCopy as copy } from '../copy'
import { useBind } from '../queries'
import './bind-form.scss'

const NOTHING = { name: '', number: '', code: '' }
type Typed = typeof NOTHING

const lines = [
  { key: 'name', label: copy.name, placeholder: copy.nameHint, maxLength: 30 },
  { key: 'number', label: copy.number, placeholder: copy.numberHint, maxLength: 30 },
  { key: 'code', label: copy.code, placeholder: copy.codeHint, maxLength: 20 },
] as const

const missing: Typed = {
  name: copy.nameMissing,
  number: copy.numberMissing,
  code: copy.codeMissing,
}

const isEmpty = (text: string): boolean => text.trim() === ''

/** Three lines against the roster (核对并绑定). What was typed stays when it does not go through. */
export function BindForm() {
  const [typed, setTyped] = useState(NOTHING)
  const [tried, setTried] = useState(false)
  const bind = useBind()
  const submit = async () => {
    setTried(true)
    if (lines.some(({ key }) => isEmpty(typed[key]))) return
    const me = await bind.mutateAsync(typed)
    void Taro.showToast({ title: copy.welcome(me.name), icon: 'none', duration: 2500 })
  }
  return (
    <Card>
      {lines.map(({ key, ...line }) => (
        <Field
          key={key}
          {...line}
          value={typed[key]}
          onInput={(value) => setTyped((before) => ({ ...before, [key]: value }))}
          wrong={tried && isEmpty(typed[key]) ? missing[key] : undefined}
        />
      ))}
      {bind.error !== null && (
        <View className="bind-notice">
          <Notice>{say(bind.error, bindRefusals)}</Notice>
        </View>
      )}
      <Button onTap={submit} busyLabel={copy.binding}>
        {copy.bind}
      </Button>
    </Card>
  )
}
