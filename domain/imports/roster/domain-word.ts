import { DOMAIN_NAMES, DOMAINS, type Domain } from '../../bank'

const WORDS: readonly (readonly [Domain, RegExp])[] = [
  ['construction', /工程|质量|质监|建设/],
  ['water', /港|航|海事|水路|水运|水上/],
  ['highway', /路政|公路|超限|治超/],
  ['road', /运政|道路|客运|货运|出租|运管/],
  ['general', /综合|通用|法制|全部|不限/],
]

/**
 * The domain (执法门类) somebody's own word means; null where we do not know the word. Of several named the first
 * in our order counts.
 * @example domainNamed('运政') // 'road'
 */
export function domainNamed(word: string): Domain | null {
  const exact = DOMAINS.find((domain) => DOMAIN_NAMES[domain] === word)
  return exact ?? WORDS.find(([, words]) => words.test(word))?.[0] ?? null
}
