package org.hearsay.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.article.SignOffs;
import org.hearsay.encoder.Mention;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds which names of an article mean the same, and what the text tells of each.
 *
 * <p><b>Threads:</b> immutable.
 */
public final class EntityFinder {
    private final NameLexicon lexicon;
    private final NameGrouper grouper;
    private final EntityNamer namer;
    private final SignOffs signOffs = SignOffs.load();

    private EntityFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.grouper = new NameGrouper(lexicon);
        this.namer = new EntityNamer(lexicon);
    }

    /** Loads what the finder knows. */
    public static EntityFinder load() {
        return new EntityFinder(NameLexicon.load());
    }

    /**
     * The entities behind the names of an article.
     *
     * <p>Every mention inside a sentence becomes a mention of one entity, with the same span; of mentions that overlap, only
     * the first does. Their order does not matter.
     */
    public Entities find(Article article, List<Sentence> sentences, List<Mention> mentions) {
        String text = article.text();
        List<NamePiece> pieces = NamePiece.all(sentences, apart(mentions));
        List<List<NameGroup>> groups = grouper.group(text, pieces, signOff(text, sentences));
        List<Entity> entities = new ArrayList<>();
        for (List<NameGroup> united : groups) {
            entities.add(entity("e" + (entities.size() + 1), text, united));
        }
        List<Entity> known = withRoles(text, groups, entities);
        return new Entities(known, NameIndex.of(text, groups, known));
    }

    private int signOff(String text, List<Sentence> sentences) {
        int own = signOffs.before(text, sentences.stream().map(Sentence::span).toList());
        return own == 0 ? text.length() : sentences.get(own - 1).span().end();
    }

    private static List<Mention> apart(List<Mention> mentions) {
        List<Mention> apart = new ArrayList<>();
        Comparator<Mention> order =
                Comparator.comparing(Mention::span).thenComparing(Mention::type).thenComparing(Mention::probability);
        for (Mention mention : mentions.stream().sorted(order).toList()) {
            Mention last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || last.span().end() <= mention.span().start()) {
                apart.add(mention);
            }
        }
        return apart;
    }

    private Entity entity(String id, String text, List<NameGroup> united) {
        List<Span> spans = united.stream()
                .flatMap(group -> group.spans().stream())
                .sorted()
                .toList();
        return new Entity(id, namer.name(text, united), NameGroup.type(united), null, null, null, spans);
    }

    private List<Entity> withRoles(String text, List<List<NameGroup>> groups, List<Entity> entities) {
        RoleFinder roles = new RoleFinder(text, new Entities(entities), lexicon);
        Map<Integer, NamePiece> pieces = new HashMap<>();
        groups.forEach(united -> united.forEach(
                group -> group.pieces().forEach(piece -> pieces.put(piece.span().start(), piece))));
        List<Entity> known = new ArrayList<>();
        for (Entity entity : entities) {
            Role role = null;
            for (Span mention : entity.mentions()) {
                NamePiece piece = pieces.get(mention.start());
                role = piece == null ? role : Role.longer(role, roles.find(piece, entity.type()));
            }
            known.add(withRole(entity, role));
        }
        return known;
    }

    private static Entity withRole(Entity entity, @Nullable Role role) {
        return role == null
                ? entity
                : new Entity(
                        entity.id(),
                        entity.name(),
                        entity.type(),
                        role.words(),
                        role.affiliation(),
                        null,
                        entity.mentions());
    }
}
