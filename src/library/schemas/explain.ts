import type { z } from 'zod'
import { nearest } from '../nearest.ts'
import { isReadingOutcome } from '../reading-rules.ts'
import type { Complaint } from '../report.ts'
import type { YamlText } from '../yaml-text.ts'

/** A schema mistake in French, and the path of the value or key that it is about. */
export interface Explained extends Complaint {
  readonly path: readonly PropertyKey[]
  readonly part: 'key' | 'value'
}

type Issue = z.core.$ZodIssue
type TypedAt = YamlText['typedAt']

const typeNames: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de champs',
  record: 'un groupe de champs',
  null: 'rien',
}

/**
 * Explains one Zod issue to an editor; never passes on Zod's own words.
 *
 * @param schema the schema that was applied, to know the names of its fields.
 * @param typedAt what was typed, where YAML reads something else than a text.
 */
export function explainIssue(issue: Issue, schema: z.ZodType, typedAt: TypedAt): Explained[] {
  const field = nameOf(issue.path)
  const value = (complaint: Complaint): Explained[] => [{ ...complaint, path: issue.path, part: 'value' }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.path, fieldsAt(schema, issue.path)))
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return value(missing(field))
      return value(
        issue.expected === 'string' ? notQuoted(issue, typedAt) : wrongType(field, issue.expected, issue.input),
      )
    case 'invalid_value':
      return value(issue.input === undefined ? missing(field) : notAllowed(field, issue.values, issue.input))
    case 'invalid_union':
      return explainUnion(issue, schema, field, typedAt)
    case 'custom':
      return value(
        issue.params?.['quoted'] === true && typedAt(issue.path) !== null
          ? notQuoted(issue, typedAt)
          : explainCustom(issue),
      )
    case 'too_small':
      return value({
        rule: 'field-empty',
        message: `${field} est vide ou trop petit.`,
        hint: 'Remplissez-le, ou retirez la ligne si le champ est facultatif.',
      })
    case 'invalid_key':
      return [
        {
          rule: 'field-unknown',
          path: issue.path,
          part: 'key',
          message: `${field} n'est pas un nom de langue ou de champ permis ici.`,
          hint: 'Écrivez un code de langue : fr, en, ar…',
        },
      ]
    default:
      return value(badForm(field, issue.input, 'format' in issue ? String(issue.format) : '', issue.message))
  }
}

/** The complaint of the alternative that comes closest to what was written. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  field: string,
  typedAt: TypedAt,
): Explained[] {
  const typed = issue.input
  if (typed === undefined || typed === null) return [{ ...missing(field), path: issue.path, part: 'value' }]
  if ('discriminator' in issue && issue.discriminator !== undefined) {
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : ['none', 'validated']
    return [
      {
        ...notAllowed(nameOf(issue.path), options, isRecord(typed) ? typed[issue.discriminator] : typed),
        path: issue.path,
        part: 'value',
      },
    ]
  }
  const deep = issue.errors.filter((issues) =>
    issues.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  )
  const inner = isRecord(typed)
    ? deep[0]
    : issue.errors.find((issues) => issues.every(({ code }) => code !== 'invalid_type' && code !== 'invalid_value'))
  if (inner !== undefined) {
    return inner.flatMap((one) =>
      explainIssue({ ...one, path: [...issue.path, ...one.path] } as Issue, schema, typedAt),
    )
  }
  const wantsText = issue.errors.some((issues) =>
    issues.every((one) => one.code === 'invalid_type' && one.expected === 'string'),
  )
  if (wantsText && typedAt(issue.path) !== null)
    return [{ ...notQuoted(issue, typedAt), path: issue.path, part: 'value' }]
  const expected = issue.errors.flatMap((issues) =>
    issues.map((one) =>
      one.code === 'invalid_type'
        ? (typeNames[one.expected] ?? one.expected)
        : one.code === 'invalid_value'
          ? `« ${one.values.join(' », « ')} »`
          : 'un texte',
    ),
  )
  return [
    {
      rule: 'field-type',
      path: issue.path,
      part: 'value',
      message: `${field} vaut ${shown(typed)} ; il faut ${[...new Set(expected)].join(' ou ')}.`,
      hint: 'Corrigez la valeur.',
    },
  ]
}

function explainCustom(issue: z.core.$ZodIssueCustom): Complaint {
  const { rule, hint } = issue.params ?? {}
  return {
    rule: isReadingOutcome(rule) ? rule : 'field-value',
    message: issue.message,
    hint: typeof hint === 'string' ? hint : 'Corrigez la valeur.',
  }
}

function missing(field: string): Complaint {
  if (field === whole)
    return {
      rule: 'field-missing',
      message: 'Ce fichier, ou cette entrée, est vide.',
      hint: 'Remplissez-le, ou supprimez-le.',
    }
  return {
    rule: 'field-missing',
    message: `${field} manque : la page ou la vérification en a besoin.`,
    hint: 'Ajoutez le champ et sa valeur.',
  }
}

function wrongType(field: string, expected: string, typed: unknown): Complaint {
  const hint =
    expected === 'string'
      ? 'Mettez la valeur entre guillemets.'
      : expected === 'array'
        ? 'Écrivez une liste : [un, deux], ou une ligne par élément avec un tiret.'
        : 'Corrigez la valeur.'
  return {
    rule: 'field-type',
    message: `${field} vaut ${shown(typed)} ; il faut ${typeNames[expected] ?? 'une autre forme de valeur'}.`,
    hint,
  }
}

/** A text without the quotes that it needs: YAML takes 0153624030 for a number, and loses its zero. */
function notQuoted(
  { path, input }: { readonly path: readonly PropertyKey[]; readonly input?: unknown },
  typedAt: TypedAt,
): Complaint {
  const field = nameOf(path)
  const word = typedAt(path)
  if (word === null) return wrongType(field, 'string', input)
  const { typed } = word
  const read =
    typeof word.read === 'boolean'
      ? 'comme vrai ou faux'
      : String(word.read) === typed
        ? 'comme un nombre'
        : `comme le nombre ${String(word.read)}`
  const name = path.findLast((step) => typeof step === 'string')
  return {
    rule: 'field-type',
    message: `${field} doit être entre guillemets : "${typed}". Sans eux, ${typed} est lu ${read}, et non tel qu'il est tapé.`,
    hint: `Écrivez ${name === undefined ? '' : `${String(name)}: `}"${typed}".`,
  }
}

function notAllowed(field: string, allowed: readonly unknown[], typed: unknown): Complaint {
  const names = allowed.map(String)
  const near = typeof typed === 'string' ? nearest(typed, names) : null
  return {
    rule: 'field-value',
    message: `${field} vaut ${shown(typed)}, qui ne fait pas partie des valeurs permises : ${names.join(', ')}.`,
    hint: near === null ? 'Choisissez une des valeurs permises.' : `Vouliez-vous dire « ${near} » ?`,
  }
}

/** @param said by the schema: the remedy, unless it is Zod's own English. */
function badForm(field: string, typed: unknown, format: string, said: string): Complaint {
  const hints: Readonly<Record<string, string>> = {
    url: 'Écrivez une adresse complète, qui commence par https://',
    email: 'Écrivez une adresse électronique, par exemple nom@exemple.fr.',
    regex: 'Employez des minuscules sans accent, des chiffres et des tirets.',
  }
  return {
    rule: 'field-form',
    message: `${field} vaut ${shown(typed)}, qui n'a pas la forme attendue.`,
    hint: said.startsWith('Invalid') ? (hints[format] ?? 'Comparez avec une entrée semblable.') : said,
  }
}

function unknownKey(key: string, path: readonly PropertyKey[], fields: readonly string[]): Explained {
  const near = nearest(key, fields)
  return {
    rule: 'field-unknown',
    path: [...path, key],
    part: 'key',
    message: `Le champ « ${key.slice(0, 60)} » n'est pas connu ici : il serait ignoré.`,
    hint:
      near !== null
        ? `Vouliez-vous dire « ${near} » ?`
        : `Champs possibles : ${fields.join(', ')}. Corrigez ou retirez la ligne.`,
  }
}

/** Names of the fields of the object found at a path of a schema. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema
  for (const step of path) current = inside(current, step)
  return Object.keys(shapeOf(current) ?? {})
}

function inside(schema: unknown, step: PropertyKey): unknown {
  const shape = shapeOf(schema)
  if (shape !== null) return Reflect.get(shape, step)
  const bare = unwrap(schema)
  return isRecord(bare) ? (bare['element'] ?? bare['valueType']) : undefined
}

function shapeOf(schema: unknown): Record<string, unknown> | null {
  const bare = unwrap(schema)
  if (!isRecord(bare)) return null
  if (isRecord(bare['shape'])) return bare['shape']
  if (!Array.isArray(bare['options'])) return null
  const shapes = bare['options'].map(shapeOf).filter((shape) => shape !== null)
  return shapes.length === 0 ? null : Object.assign({}, ...shapes)
}

/** Takes off `.default()`, `.nullish()` and `.transform()`. */
function unwrap(schema: unknown): unknown {
  let current = schema
  for (let depth = 0; depth < 8 && isRecord(current); depth += 1) {
    const def = current['def']
    if (!isRecord(def)) return current
    const next = def['innerType'] ?? def['in']
    if (next === undefined) return current
    current = next
  }
  return current
}

/** What a mistake without a field is about. */
const whole = 'Cette entrée'

function nameOf(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step === 'string')
  return names.length === 0 ? whole : `Le champ « ${names.join('.')} »`
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'rien'
  if (Array.isArray(value)) return 'une liste'
  if (typeof value === 'object') return 'un groupe de champs'
  return `« ${String(value).slice(0, 60)} »`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
