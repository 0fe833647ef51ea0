/** The flat colours a scene is drawn in; all are tokens of the look, or of its night scene (07-cases, 08-case). */
export interface Light {
  readonly sky: string
  /** What stands behind people and papers where no place is shown. */
  readonly plain: string
  /** What stands far off: hills, sheds, the other bank. */
  readonly far: string
  readonly ground: string
  readonly edge: string
  readonly kerb: string
  readonly dash: string
  readonly steel: string
  readonly box: string
  readonly boxLine: string
  readonly pale: string
  readonly glass: string
  readonly tyre: string
  readonly rim: string
  readonly coat: string
  readonly skin: string
  readonly hair: string
  readonly water: string
  readonly wave: string
  readonly text: string
  readonly text2: string
}

/** A night under lamps. */
export const NIGHT: Light = {
  sky: '#0D1B30',
  plain: '#2C4266',
  far: '#16273F',
  ground: '#1A2A42',
  edge: '#2C4266',
  kerb: '#A9ABA8',
  dash: '#7C89A3',
  steel: '#48618C',
  box: '#35507D',
  boxLine: '#2A4166',
  pale: '#C6D3E6',
  glass: '#0D1B30',
  tyre: '#0A1422',
  rim: '#5C7199',
  coat: '#0A1422',
  skin: '#C9B48C',
  hair: '#0A1422',
  water: '#122A4E',
  wave: '#2C4266',
  text: '#FFFFFF',
  text2: '#C6D3E6',
}

/** Before sunrise and after sunset. */
export const DUSK: Light = {
  ...NIGHT,
  sky: '#1D3B69',
  plain: '#2B4A7B',
  far: '#2B4A7B',
  ground: '#122A4E',
  edge: '#3C5887',
  steel: '#7E93B8',
  box: '#5C7199',
  boxLine: '#48618C',
  coat: '#0B1420',
  water: '#122A4E',
  wave: '#3C5887',
}

/** Daylight. */
export const DAY: Light = {
  sky: '#E4ECF7',
  plain: '#E4ECF7',
  far: '#C6D3E6',
  ground: '#DDD8CE',
  edge: '#C9C3B6',
  kerb: '#FFFFFF',
  dash: '#FFFFFF',
  steel: '#7E8794',
  box: '#3C5887',
  boxLine: '#1D3B69',
  pale: '#FFFFFF',
  glass: '#122A4E',
  tyre: '#16202E',
  rim: '#A3B5D1',
  coat: '#122A4E',
  skin: '#E2C79B',
  hair: '#16202E',
  water: '#8FB6EE',
  wave: '#C6D3E6',
  text: '#16202E',
  text2: '#465160',
}

/** Colours that mean the same by day and by night. */
export const MARK = {
  band: '#E3EE9A',
  cap: '#E8E3D6',
  lamp: '#F0DFA8',
  helmet: '#EACB82',
  gold: '#C59B3F',
  paper: '#FFFFFF',
  line: '#DDD8CE',
  ink: '#16202E',
  ink2: '#465160',
  action: '#1C4A8E',
  quiet: '#E4ECF7',
  right: '#17694A',
  rightQuiet: '#E3F1EA',
  wrong: '#8E4212',
  wrongQuiet: '#FAEDE1',
} as const
