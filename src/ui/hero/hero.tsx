import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './hero.scss'

/** What the head of the deep-blue zone (蓝底区) is asked for. */
export interface HeroProps {
  /** A line above the headline: the date, or what state this is in. */
  above?: string
  /** The one headline; a line break (\n) is kept. */
  title: string
  /** One sentence beneath; a line break (\n) is kept. */
  say?: string
  /** The day's own headline is large; others are medium. */
  large?: boolean
  /** The headline is a few digits, read from afar. */
  figure?: boolean
  /** The one thing to do, e.g. a lane and a button on blue. */
  children?: ReactNode
}

/** One headline and one action; everything else on the page is paper. */
export function Hero({ above, title, say, large = false, figure = false, children }: HeroProps) {
  return (
    <View className="ui-hero">
      {above !== undefined && <View className="ui-hero-above">{above}</View>}
      <View
        className={classes('ui-hero-title', large && 'is-large', figure && 'is-figure')}
        {...spoken({ role: 'heading' })}
      >
        {title}
      </View>
      {say !== undefined && <View className="ui-hero-say">{say}</View>}
      {children !== undefined && <View className="ui-hero-rest">{children}</View>}
    </View>
  )
}
