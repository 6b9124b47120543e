/** The voice of the device for a language: never one that sends the text elsewhere. Undefined where it has none. */
export function localVoice(lang: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined
  const wanted = lang.split('-')[0]
  const own = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/u)[0] === wanted)
  return own.find((voice) => voice.default) ?? own[0]
}
