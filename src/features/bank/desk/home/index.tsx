import { View } from '@tarojs/components'
import { placesOf } from '#domain/org'
import { Asked, Button, EmptyState, Hero, Page } from '#ui'
import { homeCopy as copy } from '../../copy/desk'
import { useDesk, useMe } from '../../queries'
import { refusals } from '../../refusals'
import { useFresh } from '../../use-fresh'
import { ways } from '../../ways'
import { Lists } from './lists'
import './home.scss'

/** The desk of those who write and review questions (题库工作台): what waits, and what I wrote. */
export default function BankHome() {
  const me = useMe()
  const desk = useDesk()
  useFresh()
  const grants = me.data?.grants ?? []
  const edits = placesOf(grants, 'bankEditor').length > 0
  const reviews = edits || placesOf(grants, 'legalReviewer').length > 0
  const hero = reviews && desk.data && (
    <Hero title={copy.hero(desk.data.waiting.length)} say={copy.heroSay} />
  )
  return (
    <Page
      title={copy.page}
      {...(hero && { hero })}
      {...(edits && { foot: <Button onTap={ways.create}>{copy.create}</Button> })}
    >
      <View className="bank-home">
        <Asked query={desk} told={refusals.desk}>
          {(shown) =>
            me.data && !reviews ? (
              <EmptyState drawing="barrier" head={copy.notYours} say={copy.notYoursSay} />
            ) : (
              <Lists desk={shown} edits={edits} />
            )
          }
        </Asked>
      </View>
    </Page>
  )
}
