import { OptionsField } from '#ui'
import { BLANK } from './form'
import type { Filling } from './use-form'

const LONGEST = { text: 200, note: 200 }

/** The options (选项): which are right, and of a wrong one why. */
export const OptionFields = ({ filling: { form, write } }: { filling: Filling }) => (
  <OptionsField
    type={form.content.type}
    options={form.content.options}
    blank={BLANK}
    onChange={(options) => write({ options: [...options] })}
    longest={LONGEST}
  />
)
