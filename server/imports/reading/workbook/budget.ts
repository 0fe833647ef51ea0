import { MOST_CELLS, MOST_CHARACTERS, MOST_ROWS } from '../limits'
import { Refused } from '../refused'

/** How much the sheets of one file may come to, all together. */
export class Budget {
  private rows = 0
  private cells = 0
  private characters = 0

  row(cells: number, characters: number): void {
    this.rows += 1
    if (this.rows > MOST_ROWS) throw new Refused('FILE_TOO_MANY_ROWS')
    this.spend(cells, characters)
  }

  spend(cells: number, characters: number): void {
    this.cells += cells
    this.characters += characters
    if (this.cells > MOST_CELLS || this.characters > MOST_CHARACTERS)
      throw new Refused('FILE_UNPACKS_TOO_LARGE')
  }
}
