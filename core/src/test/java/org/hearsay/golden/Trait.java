package org.hearsay.golden;

import java.util.List;
import java.util.Locale;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What of a found statement is compared with the gold beside its spans. */
enum Trait {
    KIND,
    STANCE,
    SOURCE_TYPE,
    SPEAKER,
    CHAIN;

    boolean same(GoldStatement gold, Statement read) {
        return switch (this) {
            case KIND -> gold.kind().equals(read.kind().code());
            case STANCE -> gold.stance().equals(read.stance().code());
            case SOURCE_TYPE -> gold.sourceType().equals(read.sourceType().code());
            case SPEAKER -> plain(gold.speaker()).equals(plain(read.speaker()));
            case CHAIN -> plain(gold.chain()).equals(plain(read.chain()));
        };
    }

    private static List<String> plain(List<String> names) {
        return names.stream().map(Trait::plain).toList();
    }

    private static String plain(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?|mr|mrs|ms) ", "");
    }
}
