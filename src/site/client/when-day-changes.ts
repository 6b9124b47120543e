/** Days are those of Paris, as for the build: the same figure ends at the same moment for every reader. */
const parisDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day in Paris, `YYYY-MM-DD`. */
export function dayInParis(now: Date): string {
  const part = (type: string) => parisDay.formatToParts(now).find((found) => found.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/**
 * Calls `act` with today's day, then again each time the day may have changed: a page is left open overnight,
 * comes back from the phone's memory, or is printed days later.
 */
export function whenDayChanges(act: (today: string) => void): void {
  let last = ''
  const look = () => {
    const today = dayInParis(new Date())
    if (today !== last) act(today)
    last = today
  }
  look()
  document.addEventListener('visibilitychange', look)
  for (const moment of ['pageshow', 'focus', 'beforeprint']) addEventListener(moment, look)
  setInterval(look, 60_000)
}
