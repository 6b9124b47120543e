import { judgement } from '../rule.ts'

const part = (text: string) => `## Titre {#quoi}\n\n${text}\n`
const short = 'Vous avez un droit. Vous gardez ce droit. '

export const twinSimpler = judgement({
  id: 'twin-simpler',
  title: 'La version facile à lire est plus simple et plus courte',
  why: 'Si elle est aussi longue que l’autre, son lecteur a les mêmes difficultés, et une page de plus.',
  remedy: 'Faites des phrases plus courtes ; gardez ce qui sert à agir.',
  outcomes: { 'twin-not-simpler': { severity: 'warning' }, 'twin-not-shorter': { severity: 'warning' } },
  applies: 'twins',
  good: [
    {
      standard: part(
        'Vous avez le droit de voir un médecin, même sans papiers, et ce droit reste le même pendant toute l’année en cours. '.repeat(
          3,
        ),
      ),
      text: part(short),
    },
  ],
  bad: [
    {
      standard: part(short.repeat(3)),
      text: part('Vous avez un droit et ce droit reste le même pendant toute cette année. '),
    },
    { standard: part(short), text: part(short.repeat(60)) },
  ],
})
