import { View } from '@tarojs/components'
import { useState } from 'react'
import { DOMAIN_NAMES, DOMAINS } from '#domain/bank'
import { ROLES } from '#domain/org'
import { Card, Field, Picks, SectionTitle } from '#ui'
import { roleNames } from '../copy'
import type { Who } from '../form/form'
import { copy } from './copy'
import { postsIn } from './posts-in'
import { UnitChoice } from './unit-choice'
import './who.scss'

/** What the choice of who may sit is asked for. */
export interface WhoFieldsProps {
  who: Who
  /** Where the tree of units begins. */
  place: string
  onChange: (who: Who) => void
}

const domains = DOMAINS.map((key) => ({ key, label: DOMAIN_NAMES[key] }))
const roles = ROLES.map((key) => ({ key, label: roleNames[key] }))

/** Who may sit (参加范围): an empty list leaves it open, all that is named must be met. */
export function WhoFields({ who, place, onChange }: WhoFieldsProps) {
  const [posts, setPosts] = useState(who.posts.join('、'))
  const put = (part: Partial<Who>) => onChange({ ...who, ...part })
  const writePosts = (text: string) => {
    setPosts(text)
    put({ posts: postsIn(text) })
  }
  return (
    <>
      <View className="who-say">{copy.say}</View>
      <SectionTitle>{copy.units}</SectionTitle>
      <UnitChoice units={who.units} place={place} onChange={(units) => put({ units })} />
      <SectionTitle>{copy.domains}</SectionTitle>
      <Picks
        choices={domains}
        value={who.domains}
        onChange={(chosen) => put({ domains: chosen })}
      />
      <SectionTitle>{copy.posts}</SectionTitle>
      <Card>
        <Field
          label={copy.posts}
          value={posts}
          onInput={writePosts}
          placeholder={copy.postHint}
          maxLength={140}
        />
      </Card>
      <SectionTitle>{copy.roles}</SectionTitle>
      <Picks choices={roles} value={who.roles} onChange={(chosen) => put({ roles: chosen })} />
    </>
  )
}
