import { useRouter } from '@tarojs/taro'
import { Asked, Button, goBack, Page } from '#ui'
import type { Kind } from '../form/form'
import { useForm } from '../form/use-form'
import { refusals } from '../refusals'
import { copy } from './copy'
import { WhoFields } from './who-fields'

/** Who may sit (谁来答): units, domains, posts, roles. `?form=` is where the form is kept. */
export default function WhoPage() {
  const { form: id = '', kind: asked } = useRouter().params
  const kind: Kind = asked === 'exam' ? 'exam' : 'round'
  const { filling, query } = useForm(id, kind)
  if (!filling)
    return (
      <Page title={copy.title}>
        <Asked query={query} told={refusals.manage}>
          {() => null}
        </Asked>
      </Page>
    )
  return (
    <Page title={copy.title} foot={<Button onTap={goBack}>{copy.done}</Button>}>
      <WhoFields
        who={filling.form.terms.who}
        place={filling.form.place}
        onChange={(who) => filling.setTerms({ who })}
      />
    </Page>
  )
}
