/** Pattern of a listener in a built script, whose texts may stand between any quotes. */
const listens = (...events: readonly string[]) =>
  new RegExp(`["'\`](?:${events.join('|')})["'\`]|\\bon(?:${events.join('|')})\\s*=`, 'gu')

/** Fact → what is looked for in a script. What it finds may be harmless: it then only sends a person to look. */
export const scriptFacts: Readonly<Record<string, RegExp>> = {
  'js-hover': listens('mouseenter', 'mouseover', 'pointerenter', 'pointerover', 'mouseout', 'mouseleave'),
  'js-keys': listens('keydown', 'keyup', 'keypress'),
  'js-pressed': listens('mousedown', 'pointerdown', 'touchstart', 'dragstart'),
  'js-gestures': listens('touchmove', 'pointermove', 'mousemove', 'gesturestart', 'wheel'),
  'js-device': listens('devicemotion', 'deviceorientation', 'deviceorientationabsolute'),
  'js-orientation': /\borientationchange\b|screen\.orientation/gu,
  'js-windows': /\bwindow\.open\(|(?<![\w.$])open\(["'`]/gu,
  'js-timers': /\bset(?:Timeout|Interval)\(/gu,
  'js-motion': /\.animate\(|\brequestAnimationFrame\(|\bstartViewTransition\(/gu,
  'js-sends': /\bsendBeacon\(|\bXMLHttpRequest\b|method:\s*["'`](?:POST|PUT|PATCH|DELETE)["'`]/gu,
}
