import { LawFields as Fields, type LawFieldsProps } from '#ui'
import { useLaws } from '../queries'

/** Which law and which article of it (法条), out of those one may cite. */
export const LawFields = (props: Omit<LawFieldsProps, 'laws'>) => (
  <Fields laws={useLaws().data?.laws} {...props} />
)
