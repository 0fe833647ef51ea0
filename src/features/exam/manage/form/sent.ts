import type { Input } from '#contract/index'
import type { Form, Terms } from './form'

const sentTerms = (terms: Terms) => ({
  ...terms,
  who: {
    units: [...terms.who.units],
    domains: [...terms.who.domains],
    posts: [...terms.who.posts],
    roles: [...terms.who.roles],
  },
  blueprint: sentBlueprint(terms.blueprint),
})

const common = (form: Form) => ({
  sitting: form.sitting,
  key: form.key,
  from: form.from,
  place: form.place,
  terms: sentTerms(form.terms),
})

/** A blueprint (命题蓝图) as it goes to the cloud. */
export const sentBlueprint = (blueprint: Terms['blueprint']) => ({
  ...blueprint,
  fixed: [...blueprint.fixed],
  parts: [...blueprint.parts],
})

/** A form as the draft of an exam. */
export const sentExam = (form: Form): Input<'exam', 'draft'> => ({
  ...common(form),
  own: form.exam,
})

/** A form as the draft of a round. */
export const sentRound = (form: Form): Input<'contest', 'draft'> => ({
  ...common(form),
  own: form.round,
})
