export default definePageConfig({ navigationBarTextStyle: 'white', pageOrientation: 'auto' })
