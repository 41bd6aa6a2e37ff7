"""What a person can cause, each as a class with the sentence to show.

Anything that is not a `ForTheCaseworker` is a fault of the program and belongs to the error window.
"""

from typing import ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  (lupdate extracts by this very name)
    """Mark a sentence for translation and hand it back unchanged."""
    return text


class ForTheCaseworker(Exception):  # noqa: N818  (named for who reads it)
    """Something a person did or can mend.

    `sentence` is English with `{placeholders}`; `details` fills them and must never hold case data, because
    sentences reach the terminal and the clipboard. `exit_code` is what a terminal command ends with:
    2 wrong use, 3 refused by a rule, 4 vault or secret, 5 damage.
    """

    sentence: ClassVar[str] = ""
    exit_code: ClassVar[int] = 3

    def __init__(self, **details: object) -> None:
        self.details = details
        super().__init__(self.plain())

    def plain(self, sentence: str | None = None) -> str:
        """Fill the placeholders of `sentence`, the English one unless a translation is given."""
        return (sentence or self.sentence).format(**self.details)


class RefusedValue(ForTheCaseworker):
    """A field's value is refused: `field` is the record's own name for it, `reason` a sentence without the value.

    Both are keys for translation; `details` fill the reason's placeholders.
    """

    sentence = QT_TRANSLATE_NOOP("Errors", "{field}: {reason}")
    exit_code = 2

    def __init__(self, field: str, reason: str, **details: object) -> None:
        self.field = field
        self.reason = reason
        super().__init__(field=field, **details)

    def plain(self, sentence: str | None = None, *, field: str | None = None, reason: str | None = None) -> str:
        return (sentence or self.sentence).format(
            field=field or self.field, reason=(reason or self.reason).format(**self.details)
        )
