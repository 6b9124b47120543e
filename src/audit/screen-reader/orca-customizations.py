"""Loaded by Orca when it starts: writes down what it says, and that it is at work, for the journeys of « npm run listen ».

Orca tells its debug log everything that it says (« SPEECH OUTPUT: '…' ») and does. Each line that is said goes whole,
as JSON, into the file that ORCA_HEARD names; a sign of work is a lone dot, at most every 50 ms. Nothing is spoken aloud.
"""

import json
import os
import time

from orca import debug, settings

settings.speechServerFactory = ""
settings.speechFactoryModules = []
settings.enableBraille = False
settings.enableKeyEcho = False
# A journey reads stop by stop: no reading of the whole page by itself, no count of its links.
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False

_heard = open(os.environ["ORCA_HEARD"], "a", encoding="utf-8", buffering=1)
_last_dot = 0.0


def _note(level, text="", *rest, **options):
    global _last_dot
    if "SPEECH OUTPUT: '" in text:
        _heard.write(json.dumps(text, ensure_ascii=False) + "\n")
    elif time.monotonic() - _last_dot > 0.05:
        _last_dot = time.monotonic()
        _heard.write(".\n")


# Its name changed from one version of Orca to another.
for _name in ("println", "printMessage", "print_message"):
    if hasattr(debug, _name):
        setattr(debug, _name, _note)
