import type { LawVersion } from '#domain/bank'
import { when } from '#domain/bank/check'
import { type LawText, proposeVersion } from '#domain/library/text'

const NUMERALS = '零一二三四五六七八九十'
/** An amendment (修正) comes into force within a year of its day, on one that its decision names and the head does not. */
const LATEST_AFTER_MS = 366 * 86_400_000

/** 交通运输部等六部门 stands for six ministries the head names one by one. */
function sameIssuer(ours: string, stated: string): boolean {
  const all = stated.split('、')
  return ours === stated || ours === `${all[0]}等${NUMERALS[all.length]}部门`
}

/** What a text calls its version, as the index says it: a 规范性文件 is 印发. */
const labelOf = ({ level, versionLabel }: Pick<LawVersion, 'level' | 'versionLabel'>): string =>
  level === 'document' ? versionLabel.replace(/公布$/, '印发') : versionLabel

/** From when: exactly the day the text states, or soon after the amendment where only the amendment's day is known. */
function sameStart(ours: string, stated: string, exact: boolean): boolean {
  const after = Date.parse(ours) - Date.parse(stated)
  return exact ? after === 0 : after >= 0 && after <= LATEST_AFTER_MS
}

/**
 * What a law's entry in the index says otherwise than the head of its official text (法规题注): level, issuer, version
 * and day. Collections leave amendments out of the head; what it does not state is not compared.
 */
export function headFaults(law: LawVersion, text: LawText): string[] {
  const { level, issuer, inForceFrom, ...read } = proposeVersion(text, law.law)
  const label = labelOf({ level, versionLabel: read.versionLabel })
  const exact = inForceFrom === text.dates.inForceFrom
  return [
    ...when(level !== law.level, `level ${law.level}, by its text ${level}`),
    ...when(
      law.issuer !== null && issuer !== null && !sameIssuer(law.issuer, issuer),
      `issuer ${law.issuer}, by the head of its text ${issuer}`,
    ),
    ...when(
      /年.{2}$/.test(label) && label !== law.versionLabel,
      `version ${law.versionLabel}, by the head of its text ${label}`,
    ),
    ...when(
      law.inForceFrom !== null &&
        inForceFrom !== null &&
        !sameStart(law.inForceFrom, inForceFrom, exact),
      `in force from ${law.inForceFrom}, by its text ${inForceFrom}`,
    ),
  ]
}
