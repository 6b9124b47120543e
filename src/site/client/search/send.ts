import { parseCode } from '../../../codes/parse-code.ts'
import { announce } from '../announce.ts'
import { openCode } from '../open-code.ts'
import type { Conversation } from './converse.ts'
import { situationsIn } from './first.ts'
import { hashOf } from './memory.ts'
import type { Places } from './places.ts'

/**
 * The question sent: a short code opens its page. On the search page the answer is shown in place;
 * elsewhere that page opens, with the question after the `#` of its address, which no server sees.
 * Words of distress are answered where one is, and put in no address.
 */
export async function send({ form, box, status }: Places, { answer }: Conversation): Promise<void> {
  const question = box.value
  if (situationsIn(question).length > 0) return answer(false)
  const code = parseCode(question, () => true)
  if (code.state === 'known') {
    if (!(await openCode(code.code))) announce(status, status.dataset['unknownCode'] ?? '')
    return
  }
  const address = new URL(form.action)
  address.hash = hashOf(question, form.dataset['level'])
  if (address.pathname !== location.pathname && question.trim() !== '') return location.assign(address.href)
  history.replaceState(history.state, '', address.href)
  answer(false)
}
