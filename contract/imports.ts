import * as v from 'valibot'
import { LAW_LEVELS } from '#domain/bank'
import {
  COMPARISONS,
  FILE_REFUSALS,
  IMPORT_KINDS,
  IMPORT_MODES,
  IMPORT_STATES,
} from '#domain/imports'
import { ask } from './procedure'
import { Count, Day, DomainName, Id, Moment, Nothing, OnceKey, written } from './words'

const NOT_FOUND = { IMPORT_NOT_FOUND: { message: '没有这次导入' } } as const
const READING = {
  FOREIGN_FILE: { message: '这不是刚上传的文件' },
  FILE_GONE: { message: '上传的文件已经不在了' },
  STILL_READING: { message: '还在读这个文件' },
  SAME_KEY_OTHER_CONTENT: { message: '同一个编号，内容不一样' },
} as const

const FileId = v.pipe(v.string(), v.maxLength(400))
/** A file of the phone in the cloud's storage: its slices in order, at the places made of the key. */
const Uploaded = {
  files: v.pipe(v.array(FileId), v.minLength(1), v.maxLength(10)),
  /** Its name, whose ending tells the format. */
  name: written(120),
  key: OnceKey,
}

/** A law as an import describes it (法规信息); what the text does not tell, the editor says before it is taken. */
const Described = v.object({
  law: Id,
  version: Id,
  name: v.string(),
  level: v.picklist(LAW_LEVELS),
  domain: DomainName,
  issuer: v.string(),
  inForceFrom: v.nullable(Day),
  inForceUntil: v.nullable(Day),
  articles: Count,
  /** Whether our index has the law, and this version of it. */
  lawKnown: v.boolean(),
  versionKnown: v.boolean(),
})

/** An import (导入) and how far it is. */
export const ImportShown = v.object({
  id: Id,
  kind: v.picklist(IMPORT_KINDS),
  name: v.string(),
  at: Moment,
  state: v.picklist(IMPORT_STATES),
  /** Why the whole file is not taken; null unless it is refused. */
  refusal: v.nullable(v.picklist(FILE_REFUSALS)),
  counts: v.object({ new: Count, changed: Count, same: Count, refused: Count }),
  /** How many rows will be taken although something should be added later, such as 待补依据. */
  hinted: Count,
  mode: v.nullable(v.picklist(IMPORT_MODES)),
  /** Rows that were gone through, of how many, once it is being taken over. */
  done: Count,
  of: Count,
  /** Where a roster is taken to; null for the bank. */
  unitName: v.nullable(v.string()),
  laws: v.array(Described),
  /** What whoever imports it should know, sentences. */
  notes: v.array(v.string()),
})

const Place = v.object({ sheet: v.nullable(v.string()), row: Count })
const RowShown = v.object({
  at: Place,
  title: v.string(),
  text: v.string(),
  /** Why it is refused. */
  why: v.nullable(v.string()),
  /** What should be added later. */
  hint: v.nullable(v.string()),
  differs: v.array(v.object({ what: v.string(), before: v.string(), after: v.string() })),
})

/**
 * Imports (导入) of questions, laws and rosters: a file is read and staged first, shown with what it would change, and
 * taken over afterwards, in portions. Each is its officer's own; to anybody else it is not there.
 */
export const imports = {
  /** Reads an uploaded file of questions or laws (读题库和法规文件); the same key gets the same import. */
  readBank: ask({
    who: 'bankEditor',
    input: v.object({ ...Uploaded, kind: v.picklist(['questions', 'laws']) }),
    reply: ImportShown,
    refusals: READING,
  }),
  /** Reads an uploaded roster (读名册) for a unit and all below it; without one, for the asker's first place. */
  readRoster: ask({
    who: 'liaison',
    input: v.object({ ...Uploaded, unit: v.optional(Id) }),
    reply: ImportShown,
    refusals: { ...READING, OUT_OF_PLACE: { message: '不在你负责的单位' } },
  }),
  show: ask({
    who: 'officer',
    input: v.object({ import: Id }),
    reply: ImportShown,
    refusals: NOT_FOUND,
  }),
  /** Rows that compare in one way, in the order of the file, from the so-manieth on. */
  rows: ask({
    who: 'officer',
    input: v.object({ import: Id, comparison: v.picklist(COMPARISONS), from: Count }),
    reply: v.object({ rows: v.array(RowShown), next: v.nullable(Count) }),
    refusals: NOT_FOUND,
  }),
  /** Says of a law what its text does not, or what was read wrong; before it is taken over. */
  describe: ask({
    who: 'bankEditor',
    input: v.object({
      import: Id,
      law: Id,
      version: Id,
      level: v.picklist(LAW_LEVELS),
      domain: DomainName,
      issuer: v.pipe(v.string(), v.maxLength(60), v.trim()),
      inForceFrom: v.nullable(Day),
      inForceUntil: v.nullable(Day),
    }),
    reply: ImportShown,
    refusals: {
      ...NOT_FOUND,
      NOT_READY: { message: '现在不能改' },
      ENDS_BEFORE_IT_BEGINS: { message: '失效早于施行' },
    },
  }),
  /** Takes it over (导入): everything or nothing, or what is good. Goes on in the background. */
  apply: ask({
    who: 'officer',
    input: v.object({ import: Id, mode: v.picklist(IMPORT_MODES) }),
    reply: ImportShown,
    refusals: {
      ...NOT_FOUND,
      NOT_READY: { message: '现在不能导入' },
      HAS_REFUSED_ROWS: { message: '还有不收的行', data: v.object({ refused: Count }) },
      NOTHING_TO_IMPORT: { message: '没有要导入的' },
      NO_DATE: { message: '还没有写施行日期' },
      ANOTHER_RUNS: { message: '另一次导入还没有完' },
      APPLIED_OTHERWISE: { message: '已经按另一种方式导入' },
    },
  }),
  /** Goes on with what is being taken over, for some seconds, and says how far it is. */
  proceed: ask({
    who: 'officer',
    input: v.object({ import: Id }),
    reply: ImportShown,
    refusals: NOT_FOUND,
  }),
  /** My imports of the last days, the newest first. */
  list: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({ imports: v.array(ImportShown) }),
    refusals: {},
  }),
  /** Throws a preview away (不导入了); one that is gone is as good as thrown away. */
  discard: ask({
    who: 'officer',
    input: v.object({ import: Id }),
    reply: v.object({ import: Id }),
    refusals: { BEING_APPLIED: { message: '已经在导入' } },
  }),
}
