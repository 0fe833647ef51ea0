import { MomentField, SwitchLine } from '#ui'
import { flawAt } from '../form/flaws'
import type { RoundOwn, Terms } from '../form/form'
import { copy } from './copy'
import type { FieldsProps } from './edit-form'

const HALF_AN_HOUR_MS = 1_800_000

/** Where a freeze usually begins and ends: half an hour around the closing. */
const usual = ({ closesAt }: Terms): Pick<RoundOwn, 'freezeAt' | 'revealAt'> => ({
  freezeAt: closesAt - HALF_AN_HOUR_MS,
  revealAt: closesAt + HALF_AN_HOUR_MS,
})

/** Whether the board stands still before the end, and until when (封榜、揭晓). */
export function FreezeFields({ filling, saving }: FieldsProps) {
  const { form, setRound } = filling
  const { freezeAt, revealAt } = form.round
  const turn = (on: boolean) =>
    setRound(on ? usual(form.terms) : { freezeAt: null, revealAt: null })
  return (
    <>
      <SwitchLine label={copy.freeze} on={freezeAt !== null} onChange={turn} say={copy.freezeSay} />
      {freezeAt !== null && (
        <MomentField
          label={copy.freezeAt}
          value={freezeAt}
          onChange={(moment) => setRound({ freezeAt: moment })}
          wrong={flawAt(saving.flaws, 'freezeAt')}
        />
      )}
      {freezeAt !== null && revealAt !== null && (
        <MomentField
          label={copy.revealAt}
          value={revealAt}
          onChange={(moment) => setRound({ revealAt: moment })}
          wrong={flawAt(saving.flaws, 'revealAt')}
        />
      )}
    </>
  )
}
