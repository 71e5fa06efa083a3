"""BERT's uncased tokenizer with exact offsets: words, their pieces and their shapes.

The Java room `encoder` holds the same in Java; `pieces.py` writes what both must agree on.
"""

import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

BREAK_PIECE = "[unused0]"
LONGEST_WORD = 100

LOWER, CAPITALISED, UPPER, MIXED = range(4)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a mark, or a break between paragraphs (then `start == end`); code point offsets."""

    start: int
    end: int
    pieces: tuple[int, ...]
    shape: int
    paragraph: int

    @property
    def is_break(self) -> bool:
        return self.start == self.end


def is_punctuation(char: str) -> bool:
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char).startswith("P")


@lru_cache(maxsize=65536)
def normalised(char: str) -> str:
    """The lower-cased character without accents; a blank for white space; nothing if dropped."""
    if char in "\t\n\r":
        return " "
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    if char in "\0\ufffd" or category in ("Cc", "Cf"):
        return ""
    if char.isspace():
        return " "
    parts = unicodedata.normalize("NFD", char)
    return "".join(c for c in parts if unicodedata.category(c) != "Mn").lower()


def shape_of(word: str) -> int:
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return LOWER
    if not letters[0].isupper():
        return MIXED if any(c.isupper() for c in letters) else LOWER
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return UPPER
    return CAPITALISED


class WordPiece:
    """Cuts texts into words and pieces. Thread-safe but for its cache."""

    def __init__(self, vocabulary: list[str]):
        self.vocabulary = vocabulary
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.ids["[UNK]"]
        self.start = self.ids["[CLS]"]
        self.end = self.ids["[SEP]"]
        self.break_piece = self.ids[BREAK_PIECE]
        self._pieces: dict[str, tuple[int, ...]] = {}

    @classmethod
    def from_tokenizer_json(cls, path: Path) -> "WordPiece":
        ids: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))["model"]["vocab"]
        return cls([piece for piece, _ in sorted(ids.items(), key=lambda item: item[1])])

    @classmethod
    def from_vocabulary(cls, path: Path) -> "WordPiece":
        return cls(path.read_text(encoding="utf-8").split("\n")[:-1])

    def pieces(self, word: str) -> tuple[int, ...]:
        """Greedy longest match from the left; `[UNK]` alone where there is none."""
        known = self._pieces.get(word)
        if known is None:
            known = self._pieces[word] = self._cut(word)
        return known

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > LONGEST_WORD:
            return (self.unknown,)
        found: list[int] = []
        at = 0
        while at < len(word):
            end = len(word)
            while end > at:
                piece = word[at:end] if at == 0 else "##" + word[at:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == at:
                return (self.unknown,)
            found.append(self.ids[piece])
            at = end
        return tuple(found)

    def words(self, text: str, paragraphs: list[tuple[int, int]] | None = None) -> list[Word]:
        """All words in order, a break between two paragraphs that both hold words.

        Paragraphs are lines where none are given. Break offsets are the end of the word before.
        """
        spans = paragraphs if paragraphs is not None else lines(text)
        found: list[Word] = []
        number = 0
        for start, end in spans:
            inside = self._words_of(text, start, end, number)
            if not inside:
                continue
            if found:
                at = found[-1].end
                found.append(Word(at, at, (self.break_piece,), LOWER, number - 1))
            found += inside
            number += 1
        return found

    def _words_of(self, text: str, start: int, end: int, paragraph: int) -> list[Word]:
        found: list[Word] = []
        letters = ""
        first = last = start

        def close() -> None:
            nonlocal letters
            if letters:
                shape = shape_of(text[first:last])
                found.append(Word(first, last, self.pieces(letters), shape, paragraph))
            letters = ""

        for at in range(start, end):
            char = text[at]
            kept = normalised(char)
            if kept == " ":
                close()
            elif kept:
                alone = is_punctuation(char) or "\u4e00" <= char <= "\u9fff"
                if alone:
                    close()
                if not letters:
                    first = at
                letters += kept
                last = at + 1
                if alone:
                    close()
        close()
        return found


def lines(text: str) -> list[tuple[int, int]]:
    """The lines of a text, without their ends; only a line feed ends one."""
    found = []
    start = 0
    for at, char in enumerate(text):
        if char == "\n":
            found.append((start, at))
            start = at + 1
    found.append((start, len(text)))
    return [span for span in found if span[1] > span[0]]
