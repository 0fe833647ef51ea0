const says = { open: '打开', shut: '没有打开，再点一次试试。', making: '正在做' }

/** What the files of a meet say: its results as a sheet, its certificates to print. */
export const copy = {
  title: '文件',
  results: {
    ...says,
    make: '做成绩表',
    made: ({ rows }: { readonly rows: number }) => `成绩表做好了，${rows} 行。`,
  },
  certificates: {
    ...says,
    make: '做证书',
    made: ({ pages }: { readonly pages: number }) => `证书做好了，${pages} 张。`,
  },
  of: '给谁',
  ofNames: { allRound: '全能', units: '单位' },
  places: '前几名',
}
