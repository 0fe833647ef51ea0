import { useRouter } from '@tarojs/taro'
import { Asked, Page } from '#ui'
import type { Kind } from '../form/form'
import { useForm } from '../form/use-form'
import { refusals } from '../refusals'
import { copy } from './copy'
import { PaperEditor } from './paper-editor'
import { PaperFoot } from './paper-foot'

/** How a paper is made (命题蓝图): what is drawn at random, what everybody gets. `?form=` is where the form is kept. */
export default function PaperPage() {
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
    <Page title={copy.title} foot={<PaperFoot blueprint={filling.form.terms.blueprint} />}>
      <PaperEditor
        blueprint={filling.form.terms.blueprint}
        onChange={(blueprint) => filling.setTerms({ blueprint })}
      />
    </Page>
  )
}
