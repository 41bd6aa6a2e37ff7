"""The measures of a page of A4, in points from its left and upper edge (research: letters, page and style numbers)."""

from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

LEFT: Final = 30 * mm
BOTTOM: Final = 20 * mm
PAGE_END: Final = A4[1] - BOTTOM
WALL: Final = (20 * mm, 170 * mm)
"""Left edge and width of what hangs on a wall: nobody punches or folds it, so it stands in the middle of its sheet."""
BODY: Final = 100 * mm
"""Where the words of a letter begin on its first page."""
LATER_TOP: Final = 27 * mm
"""Where they go on on the pages after it."""
