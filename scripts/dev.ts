// npm run dev -- [--content DIR] [--port 4321]: live preview; a change in the content shows in the open page, remarks
// beside it.
import { PortTaken, startPreview } from '../src/integrations/preview/start-preview.ts'
import { contentFolder, dayOf, print, readArguments } from './arguments.ts'
import { lentPages } from './lent-pages.ts'
import { portOf, portTaken } from './port.ts'

const { values } = readArguments(
  { content: { type: 'string' }, port: { type: 'string', default: '4321' }, today: { type: 'string' } },
  'npm run dev -- [--content DOSSIER] [--port 4321] [--today AAAA-MM-JJ]',
)
const content = contentFolder(values.content)
const port = portOf(values.port)
dayOf(values.today)

const preview = await startPreview(
  { content, ...lentPages(content.path), today: () => dayOf(values.today) },
  port,
).catch((error: unknown) => {
  if (!(error instanceof PortTaken)) throw error
  return portTaken(port)
})
print(
  `\nAperçu : ${preview.url}\nChaque fichier de ${content.name} que vous enregistrez s'y montre aussitôt. Ctrl+C pour arrêter.\n`,
)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void preview.stop().then(() => process.exit(0)))
