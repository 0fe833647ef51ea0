import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './line.scss'

/** What a line of a form (表单行) is asked for. */
export interface LineProps {
  label: string
  /** What is not right about it, one sentence. */
  wrong?: string | undefined
  /** What it means, one sentence. */
  say?: string
  /** The label above, for what needs the whole width. */
  tall?: boolean
  children: ReactNode
}

/** A line of a form that is no text: its name, what was chosen, what is wrong beneath. */
export function Line({ label, wrong, say, tall = false, children }: LineProps) {
  return (
    <View className={classes('ui-field', 'ui-line', tall && 'is-tall')}>
      <View className="ui-line-row">
        <View className="ui-line-label" {...spoken({ hidden: true })}>
          {label}
        </View>
        <View className="ui-line-end">{children}</View>
      </View>
      {say !== undefined && <View className="ui-line-say">{say}</View>}
      {wrong !== undefined && (
        <View className="ui-field-wrong" {...spoken({ role: 'alert' })}>
          {wrong}
        </View>
      )}
    </View>
  )
}
