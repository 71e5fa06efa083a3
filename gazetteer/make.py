#!/usr/bin/env python3
"""Makes the gazetteer of Hearsay from published GeoNames data: see README.md.

usage: make.py CITIES500.txt ADMIN1.json ADMIN2.json SUBDIVISIONS.tsv COUNTRIES.json POINTS.tsv OUT.bin

Python 3, standard library only. The same inputs give the same bytes.

The file, all numbers big-endian; u3 is an unsigned number of three bytes:
  "HSGAZ1" | u3 countries | u3 divisions | u3 places | u3 names | u3 blocks | u3 length of the display names | u3 length of
  the names | u3 length of the postings
  countries   two ASCII letters each
  records     for each division and place, 14 bytes: u3 GeoNames id, u3 latitude, u3 longitude (each (degrees + 180) *
              40000, rounded), u1 feature, u1 population (4 * log2(1 + people), rounded), u3 index of what holds it
              (countries, divisions and places are numbered through)
  display     for each division u3: where it starts in the display names; then these (UTF-8): the code of a first-order
              division, a tab, the name, a line feed
  blocks      for each 16 names: u3 where the block starts in the names, u3 where its postings start
  names       sorted folded names (ASCII letters and digits; see fold). In a block each is: u1 how many characters it
              shares with the one before, u1 how many follow, these, u1 how many postings
  postings    u3 each: index of the place times two, plus one when the name is only an alternate one
  u4          CRC-32 of all that stands before
"""
import json, math, struct, sys, unicodedata, zlib

FEATURES = {"ADM1": 0, "ADM2": 1, "PPLC": 2, "PPLA": 3, "PPLA2": 4, "PPLA3": 5, "PPL": 6, "PPLX": 7}
BLOCK = 16
# Alternate names of small places are mostly transliterations that no English text uses.
ALTERNATES_FROM = 10000
MOST_POSTINGS = 255
KINDS = ("County", "Parish", "Borough", "Oblast", "Krai", "Kray", "Province", "Region", "Governorate", "District", "State",
         "Prefecture", "Department", "Canton", "Division", "Shire", "Raion", "Municipality")
FIRST_WORDS = {"st": "saint", "ste": "saint", "mt": "mount", "ft": "fort"}
LETTERS = str.maketrans({
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d",
    "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i", "ħ": "h", "Ħ": "h", "ə": "a", "Ə": "a", "ŋ": "n", "Ŋ": "n"})


def fold(name):
    """The key of a name, as FoldedName in Java: ASCII letters and digits in lower case; empty when it has others."""
    plain = unicodedata.normalize("NFD", name.translate(LETTERS))
    key = []
    for c in plain:
        if c.isascii() and c.isalnum():
            key.append(c.lower())
        elif c.isalnum() and not unicodedata.category(c) == "Lm":
            return ""
    key = "".join(key)
    first, blank, _ = name.partition(" ")
    short = first.lower().rstrip(".")
    if blank and short in FIRST_WORDS:
        key = FIRST_WORDS[short] + key[len(short):]
    return key if len(key) <= 60 else ""


def is_written(name):
    """Whether people write a place's name so: no transliteration in small letters, no code of an airport."""
    return name[:1].isupper() and not (name.isupper() and len(name) <= 4)


def rows(path):
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


class Maker:
    def __init__(self):
        self.countries = []
        self.records = []     # (id, lat, lon, feature, people, parent)
        self.display = []
        self.index = {}       # code of a country or division -> number
        self.names = {}       # key -> {number: is alternate}

    def name(self, number, name, alternate):
        key = fold(name)
        if len(key) > 1:
            known = self.names.setdefault(key, {})
            known[number] = known.get(number, True) and alternate

    def read_countries(self, path):
        with open(path, encoding="utf-8") as f:
            self.countries = sorted(json.load(f))
        self.index = {code: i for i, code in enumerate(self.countries)}

    def read(self, places, subdivisions, titles, points):
        middles = middles_of(places)
        for code, lat, lon in ((r[0], float(r[1]), float(r[2])) for r in rows(points) if not r[0].startswith("#")):
            middles[code] = (lat, lon)
        divisions = sorted((r for r in rows(subdivisions) if r[2] and r[3] and r[2] in middles), key=lambda r: (r[2].count("."), r[2]))
        people = people_of(places)
        for r in divisions:
            parent = self.index.get(r[2].rpartition(".")[0])
            if parent is None or r[2] in self.index:
                continue
            number = len(self.countries) + len(self.records)
            self.index[r[2]] = number
            first = r[2].count(".") == 1
            self.records.append((int(r[3]), *middles[r[2]], "ADM1" if first else "ADM2", people.get(r[2], 0), parent))
            title = titles.get(r[2], r[0])
            self.display.append((r[2].partition(".")[2] if first else "") + "\t" + title)
            self.name(number, title, False)
            for alias in [r[0], without_kind(title), *r[5].split("|")]:
                self.name(number, alias, True)
        for p in places:
            number = len(self.countries) + len(self.records)
            parent = next((self.index[c] for c in p["within"] if c in self.index), None)
            if parent is None:
                continue
            self.records.append((p["id"], p["lat"], p["lon"], p["feature"], p["people"], parent))
            for name in p["names"]:
                self.name(number, name, False)
            for name in p["alternates"]:
                if is_written(name):
                    self.name(number, name, True)

    def bytes(self):
        u3 = lambda n: struct.pack(">I", n)[1:]
        records = b"".join(
            u3(i) + u3(round((lat + 180) * 40000)) + u3(round((lon + 180) * 40000))
            + bytes((FEATURES[feature], min(255, round(4 * math.log2(1 + people))))) + u3(parent)
            for i, lat, lon, feature, people, parent in self.records)
        starts, parts, at = [], [], 0
        for name in self.display:
            starts.append(u3(at))
            part = name.encode() + b"\n"
            parts.append(part)
            at += len(part)
        display = b"".join(parts)
        blocks, names, postings, before = [], bytearray(), bytearray(), ""
        keys = sorted(self.names)
        for i, key in enumerate(keys):
            if i % BLOCK == 0:
                blocks.append(u3(len(names)) + u3(len(postings) // 3))
                before = ""
            shared = next((k for k, (a, b) in enumerate(zip(before, key)) if a != b), min(len(before), len(key)))
            found = sorted(self.names[key].items(), key=lambda e: (e[1], -self.people(e[0]), e[0]))[:MOST_POSTINGS]
            names += bytes((shared, len(key) - shared)) + key[shared:].encode() + bytes((len(found),))
            postings += b"".join(u3(n * 2 + alternate) for n, alternate in found)
            before = key
        numbers = (len(self.countries), len(self.display), len(self.records) - len(self.display), len(keys), len(blocks),
                   len(display), len(names), len(postings) // 3)
        body = (b"HSGAZ1" + b"".join(map(u3, numbers)) + "".join(self.countries).encode() + records + b"".join(starts)
                + display + b"".join(blocks) + bytes(names) + bytes(postings))
        print(dict(zip("countries divisions places names blocks display namebytes postings".split(), numbers)), file=sys.stderr)
        return body + struct.pack(">I", zlib.crc32(body))

    def people(self, number):
        return self.records[number - len(self.countries)][4]


def read_cities(path):
    places = []
    for r in rows(path):
        if len(r) < 15 or r[7] in ("PPLQ", "PPLH", "PPLW", "PPLCH"):
            continue
        feature = {"PPLA4": "PPLA3", "PPLA5": "PPLA3"}.get(r[7], r[7] if r[7] in FEATURES else "PPL")
        people = int(r[14] or 0)
        country, first, second = r[8], f"{r[8]}.{r[10]}", f"{r[8]}.{r[10]}.{r[11]}"
        large = people >= ALTERNATES_FROM or feature in ("PPLC", "PPLA")
        places.append({
            "id": int(r[0]), "lat": float(r[4]), "lon": float(r[5]), "feature": feature, "people": people,
            "within": (second, first, country), "names": (r[1], r[2]), "alternates": r[3].split(",") if large else ()})
    return sorted(places, key=lambda p: p["id"])


def without_kind(title):
    words = title.split(" ")
    return " ".join(words[:-1]) if len(words) > 1 and words[-1] in KINDS else title


def titles_of(*paths):
    """The names that GeoNames itself gives to divisions, by code."""
    titles = {}
    for path in paths:
        with open(path, encoding="utf-8") as f:
            titles.update((row["code"], row["name"]) for row in json.load(f))
    return titles


def middles_of(places):
    """For each division the middle of the cells of a quarter degree in which its places lie."""
    cells = {}
    for p in places:
        for code in p["within"][:2]:
            cells.setdefault(code, {}).setdefault((math.floor(p["lat"] * 4), math.floor(p["lon"] * 4)), []).append((p["lat"], p["lon"]))
    mean = lambda pairs: tuple(sum(x) / len(pairs) for x in zip(*pairs))
    return {code: mean([mean(inside) for _, inside in sorted(c.items())]) for code, c in cells.items()}


def people_of(places):
    people = {}
    for p in places:
        for code in p["within"][:2]:
            people[code] = people.get(code, 0) + (p["people"] if p["feature"] != "PPLX" else 0)
    return people


def main(arguments):
    if len(arguments) != 7:
        sys.exit(__doc__)
    cities, first, second, subdivisions, countries, points, out = arguments
    maker = Maker()
    maker.read_countries(countries)
    maker.read(read_cities(cities), subdivisions, titles_of(first, second), points)
    with open(out, "wb") as f:
        f.write(maker.bytes())


if __name__ == "__main__":
    main(sys.argv[1:])
