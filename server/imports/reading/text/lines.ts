import { MOST_LINES } from '../limits'
import { Refused } from '../refused'

/** Gathers lines; blank ones stay, so that a line keeps its number. */
export class Lines {
  readonly taken: string[] = []
  private filled = 0

  take(line: string): void {
    if (line.trim() !== '') this.filled += 1
    if (this.filled > MOST_LINES) throw new Refused('FILE_TOO_MANY_ROWS')
    this.taken.push(line)
  }
}
