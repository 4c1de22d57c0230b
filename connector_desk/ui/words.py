"""Puts a catalogue of sentences behind Qt's own `tr`, with Qt's sentences below it."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator


class Sentences(Protocol):
    """What the window needs of a catalogue."""

    @property
    def language(self) -> str:
        """BCP 47 tag of the language that comes out."""
        ...

    def find(self, context: str, text: str, comment: str = "", count: int = -1) -> str | None:
        """Return the sentence with `%n` still in it, or None when there is none."""
        ...


class DeskTranslator(QTranslator):
    """Answers `tr` from a catalogue; what it does not know is left to Qt's own translation."""

    def __init__(self, sentences: Sentences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentences = sentences

    def isEmpty(self) -> bool:
        """Say that there are sentences; Qt does not ask an empty translator."""
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the sentence, or None so that Qt asks the next translator."""
        return self._sentences.find(context, source_text, disambiguation or "", n)


def install(app: QCoreApplication, sentences: Sentences) -> None:
    """Let the application speak that language, its dates and its built-in dialogs included."""
    QLocale.setDefault(QLocale(sentences.language))
    own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{sentences.language}", folder):
        app.installTranslator(own)
    app.installTranslator(DeskTranslator(sentences, app))
