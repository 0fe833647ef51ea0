/** Where one level of a unit's name ends and the next begins. */
const END_OF_LEVEL = /(.+?(?:总队|支队|大队|中队|执法队|监督所|管理所|执法所|站|局))(?=.)/g

/**
 * The levels in a unit's name (单位名称), or the parts of a person's, so that a long one breaks between them.
 * @example levelsOf('桓仁满族自治县大队公路路政中队') // ['桓仁满族自治县大队', '公路路政中队']
 */
export const levelsOf = (name: string): string[] =>
  name
    .replace(END_OF_LEVEL, '$1\n')
    .replace(/·(?=.)/g, '·\n')
    .split('\n')
