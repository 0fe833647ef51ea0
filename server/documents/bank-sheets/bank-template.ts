import { keepFile, type UseCase } from '#server/platform'
import { workbook } from '../sheet'
import { BANK_INSTRUCTIONS } from './copy'
import { EXAMPLES } from './examples'
import { instructionsSheet } from './instructions'
import { questionSheet } from './question-sheet'

/** The template's sheets: questions first, for that is where one writes. */
export const templateWorkbook = (): Promise<Buffer> =>
  workbook([questionSheet(EXAMPLES), instructionsSheet(BANK_INSTRUCTIONS)])

/** An empty question sheet (题目导入模板). No operations beside the file's own. */
export const bankTemplate: UseCase<'documents', 'bankTemplate'> = async () => ({
  ...(await keepFile('documents/templates/bank.xlsx', await templateWorkbook())),
  name: '题目导入模板.xlsx',
})
