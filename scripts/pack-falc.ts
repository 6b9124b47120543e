// Before `npm pack`: writes what the package gives to other projects.
import { fileURLToPath } from 'node:url'
import { packFalc } from '../src/integrations/pack-falc.ts'
import { packTypes } from '../src/integrations/pack-types.ts'

const folder = fileURLToPath(new URL('../packed', import.meta.url))
await packFalc(folder)
packTypes('src/falc/api.ts', `${folder}/types`)
