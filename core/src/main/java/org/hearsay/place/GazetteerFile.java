package org.hearsay.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The file that {@code gazetteer/make.py} has made from GeoNames, kept in memory as it is: no object for a place or a name
 * exists before somebody asks for it. The layout is told at the head of that program.
 *
 * <p><b>Errors:</b> bytes that are not the file's, or not all of it, throw {@link IllegalStateException}. <b>Threads:</b>
 * thread-safe.
 */
final class GazetteerFile {
    private static final byte[] MAGIC = "HSGAZ1".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZES = 8;
    private static final int RECORD = 14;
    private static final int BLOCK = 16;
    private static final int SCALE = 40_000;
    private static final int[] NONE = {};
    /** By the numbers that the maker gives them. */
    private static final List<Feature> FEATURES = List.of(
            Feature.FIRST_DIVISION,
            Feature.SECOND_DIVISION,
            Feature.CAPITAL,
            Feature.FIRST_SEAT,
            Feature.SECOND_SEAT,
            Feature.LOWER_SEAT,
            Feature.TOWN,
            Feature.QUARTER);

    private final byte[] bytes;
    private final int countries;
    private final int divisions;
    private final int places;
    private final int names;
    private final int blocks;
    private final int atRecords;
    private final int atStarts;
    private final int atDisplay;
    private final int atBlocks;
    private final int atNames;
    private final int atPostings;
    private final Map<String, Integer> codes;

    GazetteerFile(byte[] bytes) {
        this.bytes = bytes;
        check();
        this.countries = u3(MAGIC.length);
        this.divisions = u3(MAGIC.length + 3);
        this.places = u3(MAGIC.length + 6);
        this.names = u3(MAGIC.length + 9);
        this.blocks = u3(MAGIC.length + 12);
        this.atRecords = MAGIC.length + 3 * SIZES + 2 * countries;
        this.atStarts = atRecords + RECORD * (divisions + places);
        this.atDisplay = atStarts + 3 * divisions;
        this.atBlocks = atDisplay + u3(MAGIC.length + 15);
        this.atNames = atBlocks + 6 * blocks;
        this.atPostings = atNames + u3(MAGIC.length + 18);
        if (atPostings + 3 * u3(MAGIC.length + 21) + 4 != bytes.length) {
            throw new IllegalStateException("the gazetteer's parts do not fill it");
        }
        this.codes = codes();
    }

    /** Reads the file from the class path. */
    static GazetteerFile load() {
        try (InputStream in = GazetteerFile.class.getResourceAsStream("gazetteer.bin")) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer is not on the class path");
            }
            return new GazetteerFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer cannot be read", e);
        }
    }

    private void check() {
        if (bytes.length < MAGIC.length + 3 * SIZES + 4 || !Arrays.equals(bytes, 0, 6, MAGIC, 0, 6)) {
            throw new IllegalStateException("not a gazetteer: " + bytes.length + " bytes");
        }
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - 4);
        if ((int) crc.getValue() != ((u3(bytes.length - 4) << 8) | (bytes[bytes.length - 1] & 0xFF))) {
            throw new IllegalStateException("the gazetteer is damaged: its check sum differs");
        }
    }

    private Map<String, Integer> codes() {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < countries; i++) {
            found.put(country(i), i);
        }
        for (int number = countries; number < countries + divisions; number++) {
            if (feature(number) == Feature.FIRST_DIVISION) {
                found.put(country(parent(number)) + "." + display(number, 0), number);
            }
        }
        return found;
    }

    private int u3(int at) {
        return ((bytes[at] & 0xFF) << 16) | ((bytes[at + 1] & 0xFF) << 8) | (bytes[at + 2] & 0xFF);
    }

    private int at(int number) {
        if (number < countries || number >= countries + divisions + places) {
            throw new IllegalArgumentException("no such division or place: " + number);
        }
        return atRecords + RECORD * (number - countries);
    }

    /** How many countries there are; these have the first numbers. */
    int countries() {
        return countries;
    }

    /** How many names there are. */
    int names() {
        return names;
    }

    /** The code of a country. */
    String country(int number) {
        return new String(bytes, MAGIC.length + 3 * SIZES + 2 * number, 2, StandardCharsets.US_ASCII);
    }

    /** The number of a country or first-order division by its code, such as "US" or "US.OH"; -1 when there is none. */
    int coded(String code) {
        return codes.getOrDefault(code, -1);
    }

    int geonames(int number) {
        return u3(at(number));
    }

    Point point(int number) {
        int at = at(number);
        return new Point(
                Math.rint((u3(at + 3) / (double) SCALE - 180) * 1e5) / 1e5,
                Math.rint((u3(at + 6) / (double) SCALE - 180) * 1e5) / 1e5);
    }

    Feature feature(int number) {
        return FEATURES.get(bytes[at(number) + 9]);
    }

    /** The logarithm to base 10 of the number of people, to a twelfth. */
    double people(int number) {
        return (bytes[at(number) + 10] & 0xFF) / 4.0 * Math.log10(2);
    }

    /** The number of what holds a division or place: a division or a country. */
    int parent(int number) {
        return u3(at(number) + 11);
    }

    boolean isDivision(int number) {
        return number >= countries && number < countries + divisions;
    }

    /** The name of a division. */
    String name(int number) {
        return display(number, 1);
    }

    private String display(int number, int column) {
        int from = atDisplay + u3(atStarts + 3 * (number - countries));
        int to = from;
        while (bytes[to] != '\n') {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).split("\t", -1)[column];
    }

    /** The numbers of what has a key, each times two, plus one when the name is an alternate one; empty when nothing has. */
    int[] find(String key) {
        int low = 0;
        int high = blocks - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compareFirst(middle, key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return key.isEmpty() || key.length() > FoldedName.LONGEST ? NONE : findIn(low, key);
    }

    private int compareFirst(int block, String key) {
        int at = atNames + u3(atBlocks + 6 * block);
        int length = bytes[at + 1];
        for (int i = 0; i < length && i < key.length(); i++) {
            int difference = bytes[at + 2 + i] - key.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return length - key.length();
    }

    private int[] findIn(int block, String key) {
        int at = atNames + u3(atBlocks + 6 * block);
        int postings = u3(atBlocks + 6 * block + 3);
        StringBuilder name = new StringBuilder(FoldedName.LONGEST);
        for (int i = block * BLOCK; i < Math.min(names, (block + 1) * BLOCK); i++) {
            name.setLength(bytes[at]);
            int length = bytes[at + 1];
            for (int k = 0; k < length; k++) {
                name.append((char) bytes[at + 2 + k]);
            }
            int count = bytes[at + 2 + length] & 0xFF;
            if (key.contentEquals(name)) {
                return postings(postings, count);
            }
            postings += count;
            at += 3 + length;
        }
        return NONE;
    }

    private int[] postings(int from, int count) {
        int[] found = new int[count];
        for (int i = 0; i < count; i++) {
            found[i] = u3(atPostings + 3 * (from + i));
        }
        return found;
    }

    /** Every key in order, for tests. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(names);
        StringBuilder name = new StringBuilder();
        int at = atNames;
        for (int i = 0; i < names; i++) {
            name.setLength(bytes[at]);
            int length = bytes[at + 1];
            for (int k = 0; k < length; k++) {
                name.append((char) bytes[at + 2 + k]);
            }
            keys.add(name.toString());
            at += 3 + length;
        }
        return keys;
    }
}
