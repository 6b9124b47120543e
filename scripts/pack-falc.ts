// Before `npm pack`: writes what the package gives to other projects.
import { fileURLToPath } from 'node:url'
import { packFalc } from '../src/integrations/pack-falc.ts'

await packFalc(fileURLToPath(new URL('../packed', import.meta.url)))
