package org.hearsay.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.export.ExportFormat;
import org.hearsay.export.ExportSettings;
import org.hearsay.page.Format;
import org.hearsay.reading.ReaderKind;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;
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
        if (constant instanceof ExportFormat format) {
            return format.code();
        }
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

    /** Words for {@code --of}. */
    static final class Findings extends Words<ExportSettings.Findings> {
        Findings() {
            super(ExportSettings.Findings.values());
        }
    }

    /** Words for {@code --to} of lists. */
    static final class Listing extends Words<ListingFormat> {
        Listing() {
            super(ListingFormat.values());
        }
    }

    /** Words for {@code --kind}. */
    static final class Kind extends Words<StatementKind> {
        Kind() {
            super(StatementKind.values());
        }
    }

    /** Words for {@code --source-type}. */
    static final class Source extends Words<SourceType> {
        Source() {
            super(SourceType.values());
        }
    }

    /** Words for {@code --stance}. */
    static final class StanceWord extends Words<Stance> {
        StanceWord() {
            super(Stance.values());
        }
    }

    /** Words for {@code --type}. */
    static final class Event extends Words<EventType> {
        Event() {
            super(EventType.values());
        }
    }

    /** Words for {@code --factuality}. */
    static final class Fact extends Words<Factuality> {
        Fact() {
            super(Factuality.values());
        }
    }

    /** A day, for {@code --since} and {@code --until}. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException notADay) {
                throw new TypeConversionException("'" + value + "' is not a day such as 2031-03-04");
            }
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
