import type { MessageForm } from '../languages/message-form.ts'
import { formOf } from '../languages/message-form.ts'
import { pluralFaults } from '../languages/plural-faults.ts'
import { didYouMean } from './nearest.ts'
import type { Complaint } from './report.ts'

/**
 * What is wrong in a message: its form, its blanks, its plurals.
 *
 * @param blanks names of the blanks that the site fills in it.
 */
export function messageFaults(message: string, blanks: readonly string[], locale: string): Complaint[] {
  const form = formOrFault(message)
  return 'rule' in form ? [form] : [...strange(form), ...blankFaults(form, blanks), ...pluralComplaints(form, locale)]
}

function formOrFault(message: string): MessageForm | Complaint {
  try {
    return formOf(message)
  } catch (error) {
    const kind = error instanceof Error && 'type' in error ? String(error.type) : ''
    return {
      rule: 'language-message-form',
      message: `Ce message ne se lit pas : ${reasons[kind] ?? otherReason}`,
      hint: remedies[kind] ?? otherRemedy,
    }
  }
}

const otherReason = 'une accolade est ouverte ou fermée au mauvais endroit.'
const otherRemedy = 'Un blanc s’écrit {$nom}. Une accolade qui doit se voir s’écrit \\{ ou \\}.'

const reasons: Readonly<Record<string, string>> = {
  'missing-fallback': 'aucune forme n’est prévue pour les autres cas.',
  'missing-selector-annotation': 'on ne sait pas si le choix se fait sur un nombre.',
  'duplicate-variant': 'la même forme y est écrite deux fois.',
  'duplicate-declaration': 'le même blanc y est annoncé deux fois.',
  'key-mismatch': 'une forme n’a pas autant de clés que « .match » a de blancs.',
}

const remedies: Readonly<Record<string, string>> = {
  'missing-fallback': 'Ajoutez à la fin une ligne « * {{…}} ».',
  'missing-selector-annotation': 'Commencez par « .input {$n :number} », avec le nom du blanc.',
  'duplicate-variant': 'Gardez-en une.',
  'duplicate-declaration': 'Gardez une seule ligne « .input » pour ce blanc.',
  'key-mismatch': 'Écrivez une clé par blanc : « one {{…}} » pour un seul.',
}

function strange({ strange: names }: MessageForm): Complaint[] {
  return names.map(
    (name): Complaint => ({
      rule: 'language-message-form',
      message: `Ce message emploie « ${name} », que le site ne connaît pas.`,
      hint: 'Les fonctions permises sont :number, :integer et :string. Il n’y a pas de mise en forme dans un message.',
    }),
  )
}

function blankFaults({ blanks: has }: MessageForm, wanted: readonly string[]): Complaint[] {
  const unknown = [...has]
    .filter((name) => !wanted.includes(name))
    .map(
      (name): Complaint => ({
        rule: 'language-blank-unknown',
        message: `Le blanc {$${name}} n’existe pas dans ce message : rien ne le remplirait.`,
        hint:
          wanted.length === 0
            ? 'Ce message n’a pas de blanc : écrivez les mots.'
            : didYouMean(name, wanted, `Blancs de ce message : ${wanted.map(written).join(', ')}.`),
      }),
    )
  const missing = wanted
    .filter((name) => !has.has(name))
    .map(
      (name): Complaint => ({
        rule: 'language-blank-missing',
        message: `Le blanc ${written(name)} manque : le lecteur ne verrait pas ce que le site y met.`,
        hint: `Écrivez ${written(name)}, avec le dollar, à sa place dans la phrase.`,
      }),
    )
  return [...unknown, ...missing]
}

const written = (name: string) => `{$${name}}`

function pluralComplaints({ choices }: MessageForm, locale: string): Complaint[] {
  return choices.flatMap((choice): Complaint[] => {
    const { missing, unknown, mute } = pluralFaults(choice, locale)
    return [
      ...(missing.length === 0
        ? []
        : [
            {
              rule: 'language-plural' as const,
              message: `Il manque une forme que cette langue a pour les nombres : ${missing.join(', ')}.`,
              hint: `Ajoutez ${missing.map((form) => `une ligne « ${form} {{…}} »`).join(', ')}, même si elle ressemble à une autre.`,
            },
          ]),
      ...unknown.map((form) => ({
        rule: 'language-plural' as const,
        message: `Cette langue n’a pas de forme « ${form} » pour les nombres : cette ligne ne servirait jamais.`,
        hint: 'Retirez-la. Les formes d’une langue sont celles de l’Unicode CLDR : zero, one, two, few, many, « * » pour les autres.',
      })),
      ...mute.map((form) => ({
        rule: 'language-plural' as const,
        message: `La forme « ${form} » sert pour plusieurs nombres dans cette langue, et ne dit pas lequel.`,
        hint: `Écrivez ${written(choice.blank)} dans cette forme, ou donnez à un nombre sa propre ligne : « 1 {{…}} ».`,
      })),
    ]
  })
}
