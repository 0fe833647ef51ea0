import { Text, View } from '@tarojs/components'
import { changesOf, type Piece } from './changes'
import './changed-text.scss'

const key = ({ how }: Piece, place: number) => `${place} ${how}`

/** A text beside its earlier wording (修改处): what went is struck out, what came is underlined. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  return (
    <View className="ui-changed">
      {changesOf(before, after).map((piece, place) => (
        <Text key={key(piece, place)} className={`ui-piece is-${piece.how}`}>
          {piece.text}
        </Text>
      ))}
    </View>
  )
}
