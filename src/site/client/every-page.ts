import { offerReadingHelp } from './reading/offer.ts'
import { useReadingFont } from './reading-font.ts'

useReadingFont()
offerReadingHelp()

// Only a reader who keeps pages has a worker: the others ask for nothing more.
if (navigator.serviceWorker?.controller) {
  const listening = import('./offline/watch.ts')
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'newer') void listening.then(({ sayNewer }) => sayNewer())
  })
}
