import { DOMAIN_NAMES, DOMAINS, type Domain } from '../../../bank'
import { comparable } from './tidy'

/** What people call the domains (门类) beside our names. */
const ALSO: Readonly<Record<Domain, readonly string[]>> = {
  general: ['通用', '综合', '公共法律', '行政法', '通用法律知识'],
  road: ['运政', '道路运输', '道路运输执法'],
  highway: ['路政', '公路', '公路执法'],
  construction: ['质监', '质安', '工程质量', '工程质量监督', '质量安全', '工程建设'],
  water: ['港航', '海事', '水路', '水运', '水路运政', '航道', '地方海事'],
}

/** The domain a text names; null where it names none of ours. */
export function domainOf(text: string): Domain | null {
  const word = comparable(text)
  return (
    DOMAINS.find((domain) =>
      [domain, DOMAIN_NAMES[domain], ...ALSO[domain]].some((name) => comparable(name) === word),
    ) ?? null
  )
}
