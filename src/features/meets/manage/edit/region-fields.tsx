import { View } from '@tarojs/components'
import { Button, Card, Field, SectionTitle } from '#ui'
import { copy } from '../copy/form'
import { freeId } from '../form/new-form'
import type { FieldsProps } from './edit-form'
import { flawAt } from './flaw-at'

const MOST_REGIONS = 20

/** The regions (赛区) in which preliminaries are held. */
export function RegionFields({ filling, saving }: FieldsProps) {
  const { form, setTerms } = filling
  const { regions } = form.terms
  const rename = (id: string, name: string) =>
    setTerms({ regions: regions.map((one) => (one.id === id ? { id, name } : one)) })
  const remove = (id: string) => setTerms({ regions: regions.filter((one) => one.id !== id) })
  const add = () => {
    const id = freeId('r', [...regions.map((one) => one.id), 'r'])
    setTerms({ regions: [...regions, { id, name: '' }] })
  }
  const wrong = saving.gaps.regions ?? flawAt(saving.flaws, null, 'TWICE')
  return (
    <>
      <SectionTitle>{copy.regions}</SectionTitle>
      <View className="meets-edit-say">{copy.regionsSay}</View>
      <Card>
        {regions.map(({ id, name }, place) => (
          <View key={id} className="meets-region">
            <Field
              label={copy.region(place + 1)}
              value={name}
              onInput={(text) => rename(id, text)}
              maxLength={20}
            />
            {regions.length > 1 && (
              <Button kind="text" narrow onTap={() => remove(id)}>
                {copy.remove}
              </Button>
            )}
          </View>
        ))}
      </Card>
      {wrong !== undefined && <View className="meets-edit-wrong">{wrong}</View>}
      {regions.length < MOST_REGIONS && (
        <Button kind="text" onTap={add}>
          {copy.addRegion}
        </Button>
      )}
    </>
  )
}
