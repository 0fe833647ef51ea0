import { View } from '@tarojs/components'
import { Card, Row, spoken } from '#ui'
import { flawAt } from '../form/flaws'
import type { Who } from '../form/form'
import { paperSum } from '../form/paper-sum'
import { forms } from '../form/use-form'
import { ways } from '../ways'
import { copy } from './copy'
import type { FieldsProps } from './edit-form'

function whoText({ units, domains, posts, roles }: Who): string {
  const others = domains.length + posts.length + roles.length
  const said = units.length === 0 ? copy.everyone : copy.units(units.length)
  return others === 0 ? said : `${said}，${copy.others(others)}`
}

/** Who sits and what they are asked (范围与试卷): pages of their own. */
export function WhatRows({ id, filling, saving }: FieldsProps & { id: string }) {
  const { form, managed } = filling
  const { questions, points } = paperSum(form.terms.blueprint)
  const frozen = managed?.fixed === true
  const wrong = saving.gaps.blueprint ?? flawAt(saving.flaws, 'blueprint')
  const go = (way: () => void) => () => {
    // The other page finds a form that was not changed yet only where it is kept.
    if (form.sitting === null) forms.keep(id, form)
    way()
  }
  const paper = questions === 0 ? copy.paperNone : copy.paperSum(questions, points)
  return (
    <Card>
      <Row title={copy.who} sub={whoText(form.terms.who)} onTap={go(ways.who(id, form.kind))} />
      <Row
        title={copy.paper}
        sub={frozen ? `${paper}，${copy.paperFrozen}` : paper}
        onTap={frozen ? undefined : go(ways.paper(id, form.kind))}
      />
      {wrong !== undefined && (
        <View className="ui-field">
          <View className="ui-field-wrong" {...spoken({ role: 'alert' })}>
            {wrong}
          </View>
        </View>
      )}
    </Card>
  )
}
