import { refuse, type UseCase } from '#server/platform'
import { personsPage } from './read/persons-page'

/** The ten first and my neighbourhood. Five operations that read at most five documents. */
export const persons: UseCase<'boards', 'persons'> = async ({ officer, now }, { board }) =>
  (await personsPage(board, officer._id, now)) ?? refuse('BOARD_NOT_FOUND')
