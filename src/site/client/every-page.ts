import { offerReadingHelp } from './reading/offer.ts'
import { useReadingFont } from './reading-font.ts'

useReadingFont()
offerReadingHelp()
