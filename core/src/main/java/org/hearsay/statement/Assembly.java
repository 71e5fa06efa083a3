package org.hearsay.statement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one article while they are made: each after the one that hands it on, whose chain it goes on with.
 *
 * <p><b>Threads:</b> one per article.
 */
final class Assembly {
    private final List<Draft> drafts;
    private final Forest parents;
    private final SpeakerFinder speakers;
    private final ChainBuilder chains;
    private final RuleBook rules;
    private final @Nullable Statement[] made;

    Assembly(List<Draft> drafts, Forest parents, SpeakerFinder speakers, ChainBuilder chains, RuleBook rules) {
        this.drafts = drafts;
        this.parents = parents;
        this.speakers = speakers;
        this.chains = chains;
        this.rules = rules;
        this.made = new Statement[drafts.size()];
    }

    /** All statements, in the order of the drafts. */
    List<Statement> statements(Function<Draft, StatementKind> kinds) {
        return IntStream.range(0, drafts.size())
                .mapToObj(index -> statement(index, kinds))
                .toList();
    }

    private Statement statement(int index, Function<Draft, StatementKind> kinds) {
        @Nullable Statement known = made[index];
        if (known != null) {
            return known;
        }
        Draft draft = drafts.get(index);
        @Nullable Statement parent = parents.hasParent(index) ? statement(parents.parent(index), kinds) : null;
        SpeakerFinder.Telling telling = speakers.find(draft, parent == null ? null : parent.who());
        String rule = parents.rule(index);
        List<ChainLink> links = chains.links(draft, telling.medium(), parent, rule);
        Statement statement = new Statement(
                "s" + (index + 1),
                kinds.apply(draft),
                new Attribution(list(draft.source()), list(draft.cue()), draft.content()),
                telling.who(),
                new Nesting(links, parent == null ? null : parent.id(), rule),
                telling.addressee(),
                draft.stance(),
                rules.confidence(draft),
                draft.provenance());
        made[index] = statement;
        return statement;
    }

    private static List<Span> list(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}
