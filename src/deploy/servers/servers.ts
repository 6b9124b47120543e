import type { Place, ServedSite } from '../served-site.ts'
import { apache } from './apache.ts'
import { caddy } from './caddy.ts'
import { headersFile } from './headers-file.ts'
import { nginx } from './nginx.ts'
import { objectStorage } from './object-storage.ts'

/** What writes the file of a server, by the name of the server. */
export const servers: Readonly<Record<string, (site: ServedSite, place: Place) => string>> = {
  nginx,
  caddy,
  apache,
  'en-tetes': headersFile,
  objets: objectStorage,
}
