package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;

/**
 * The arguments of a program of this module: flags, options with a value, and names.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param all the arguments in order
 */
public record Arguments(List<String> all) {
    static final String READER = "--reader";

    private static final Set<String> FLAGS = Set.of("--accept", "--write");

    public Arguments {
        all = List.copyOf(all);
    }

    public static Arguments of(String... arguments) {
        return new Arguments(List.of(arguments));
    }

    boolean has(String flag) {
        return all.contains(flag);
    }

    /** What follows an option; {@code otherwise} where it is not given. */
    public String option(String name, String otherwise) {
        int at = all.indexOf(name);
        return at < 0 || at + 1 == all.size() ? otherwise : all.get(at + 1);
    }

    /** The reader that {@code --reader} names, else the default one; throws when there is none of that name. */
    ReaderKind reader() {
        return ReaderKind.valueOf(option(READER, Hearsay.DEFAULT_READER.name()).toUpperCase(Locale.ROOT));
    }

    /** What is neither a flag nor an option nor its value. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean isValue = i > 0 && isOption(all.get(i - 1));
            if (!isValue && !all.get(i).startsWith("--")) {
                names.add(all.get(i));
            }
        }
        return names;
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("--") && !FLAGS.contains(argument);
    }
}
