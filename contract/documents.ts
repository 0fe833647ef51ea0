import * as v from 'valibot'
import { isQuarter } from '#domain/cases'
import { ask } from './procedure'
import { MANAGE } from './sitting'
import { Count, DomainName, Id, Nothing } from './words'

/** A file that was made: its place in the cloud's storage and an address that works for an hour. */
const MadeFile = v.object({ file: v.string(), url: v.string(), name: v.string() })

const QuarterName = v.pipe(v.string(), v.maxLength(6), v.check(isQuarter, 'not a quarter'))

/** Sheets (表格), books to print (汇编) and other files; a function of its own, with more memory and time. */
export const documents = {
  /** Results of a sitting by officer and unit, and its questions, as xlsx. */
  sittingResults: ask({
    who: 'organiser',
    input: v.object({ sitting: Id }),
    reply: v.object({ ...MadeFile.entries, rows: Count }),
    refusals: {
      ...MANAGE,
      STILL_FROZEN: { message: '封榜期间不能导出' },
      NOT_READY: { message: '统计还没有做完' },
    },
  }),
  /**
   * A quarter's cases as a book to print (案例汇编), pdf: what the province shares, or what my own city published.
   * It holds what I may read at this moment, and nothing that was withdrawn.
   */
  caseCollection: ask({
    who: 'officer',
    input: v.object({ quarter: QuarterName, scope: v.picklist(['province', 'city']) }),
    reply: v.object({ ...MadeFile.entries, pages: Count, cases: Count }),
    refusals: {
      NO_CASES: { message: '这一季还没有案例' },
      TOO_MANY_CASES: { message: '这一季的案例太多，一本放不下' },
    },
  }),
  /** A meet's results (比武成绩) by event, all-round and units, as xlsx; what is frozen stays out. */
  meetResults: ask({
    who: 'organiser',
    input: v.object({ meet: Id }),
    reply: v.object({ ...MadeFile.entries, rows: Count }),
    refusals: {
      MEET_NOT_FOUND: { message: '没有这场比武' },
      OUT_OF_PLACE: { message: '不在你负责的单位' },
      NOT_READY: { message: '还没有公布的成绩' },
    },
  }),
  /** The rows that an import of mine refuses (不收的行), as xlsx: where, why, and what stands there. */
  importRefusals: ask({
    who: 'officer',
    input: v.object({ import: Id }),
    reply: v.object({ ...MadeFile.entries, rows: Count }),
    refusals: {
      IMPORT_NOT_FOUND: { message: '没有这次导入' },
      NONE_REFUSED: { message: '没有不收的行' },
    },
  }),
  /** Certificates (证书) of one event's or the overall standing's first places, pdf; only of final results. */
  meetCertificates: ask({
    who: 'organiser',
    input: v.object({
      meet: Id,
      /** An event, `allRound` or `units`. */
      of: Id,
      places: v.pipe(Count, v.minValue(1), v.maxValue(20)),
    }),
    reply: v.object({ ...MadeFile.entries, pages: Count }),
    refusals: {
      MEET_NOT_FOUND: { message: '没有这场比武' },
      OUT_OF_PLACE: { message: '不在你负责的单位' },
      NOT_FINAL: { message: '成绩还没有定，不能发证书' },
    },
  }),
  /** The question bank (题库导出) as xlsx, of one domain or law where asked for; the importer reads it back without loss. */
  bankExport: ask({
    who: 'bankEditor',
    input: v.object({ domain: v.nullable(DomainName), law: v.nullable(Id) }),
    reply: v.object({ ...MadeFile.entries, questions: Count }),
    refusals: { NO_QUESTIONS: { message: '这里还没有发布的题' } },
  }),
  /** An empty question sheet (题目导入模板) with instructions, two examples and lists to choose from. */
  bankTemplate: ask({
    who: 'bankEditor',
    input: Nothing,
    reply: MadeFile,
    refusals: {},
  }),
  /** An empty roster (名册导入模板) with instructions and an example. */
  rosterTemplate: ask({
    who: 'liaison',
    input: Nothing,
    reply: MadeFile,
    refusals: {},
  }),
}
