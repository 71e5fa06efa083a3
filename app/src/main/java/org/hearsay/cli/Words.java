package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.page.Format;
import org.hearsay.reading.ReaderKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words an option takes, for reading them, for its help and for completion: {@code jsonl} stands for
 * {@code JSONL}.
 *
 * @param <E> what the words stand for
 */
abstract class Words<E extends Enum<E>> extends ArrayList<String> implements ITypeConverter<E> {
    private final transient List<E> constants;

    private Words(E[] constants) {
        this.constants = List.of(constants);
        this.constants.forEach(constant -> add(word(constant)));
    }

    @Override
    public E convert(String value) {
        return constants.stream()
                .filter(constant -> word(constant).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is not one of " + this));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Words for {@code --from}. */
    static final class From extends Words<Format> {
        From() {
            super(Format.values());
        }
    }

    /** Words for {@code --to}. */
    static final class To extends Words<OutputFormat> {
        To() {
            super(OutputFormat.values());
        }
    }

    /** Words for {@code --to} of exports. */
    static final class Export extends Words<ExportFormat> {
        Export() {
            super(ExportFormat.values());
        }
    }

    /** Words for {@code --reader}. */
    static final class Reader extends Words<ReaderKind> {
        Reader() {
            super(ReaderKind.values());
        }
    }

    /** Words for {@code --color}. */
    static final class Color extends Words<ColorChoice> {
        Color() {
            super(ColorChoice.values());
        }
    }
}
