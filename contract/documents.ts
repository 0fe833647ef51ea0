import * as v from 'valibot'
import { ask } from './procedure'
import { MANAGE } from './sitting'
import { Count, Id } from './words'

/** A file that was made: its place in the cloud's storage and an address that works for an hour. */
const MadeFile = v.object({ file: v.string(), url: v.string(), name: v.string(), rows: Count })

/** Sheets (表格) and other files; a function of its own, with more memory and time. */
export const documents = {
  /** Results of a sitting by officer and unit, and its questions, as xlsx. */
  sittingResults: ask({
    who: 'organiser',
    input: v.object({ sitting: Id }),
    reply: MadeFile,
    refusals: {
      ...MANAGE,
      STILL_FROZEN: { message: '封榜期间不能导出' },
      NOT_READY: { message: '统计还没有做完' },
    },
  }),
}
