package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.encoder.MentionType;
import org.hearsay.reference.Entity;
import org.hearsay.reference.FirstNames;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an article once, in the order of its text, and tells who is meant by each source on the way.
 *
 * <p>All that are named, and all whom a pronoun means, are kept in mind for what follows. <b>Shape:</b> built by the walk;
 * then each question is a look-up. <b>Threads:</b> one per article.
 */
final class SpeakerWalk {
    private final Scene scene;
    private final Lexicon lexicon;
    private final SpeakerTyper typer;
    private final Salience salience = new Salience();
    private final PronounResolver pronouns;
    private final DescriptionResolver descriptions;
    private final SourceResolver resolver;
    private final TreeMap<Span, List<SourceResolver.Meant>> found = new TreeMap<>();
    private final Map<Quotation, Span> quotedBy = new HashMap<>();
    private final TreeMap<Integer, Draft> lines = new TreeMap<>();
    private int heardUntil;

    SpeakerWalk(Scene scene, Lexicon lexicon, FirstNames firstNames, List<Draft> drafts) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.typer = new SpeakerTyper(new SourceTyper(lexicon), firstNames);
        GenderReader genders = new GenderReader(scene, lexicon, firstNames);
        this.pronouns = new PronounResolver(lexicon, salience, genders);
        this.descriptions = new DescriptionResolver(scene, lexicon, typer, salience, genders);
        this.resolver = new SourceResolver(
                scene, lexicon, new NamedSources(scene, lexicon, typer, genders), pronouns, descriptions);
        TreeMap<Span, Salience.Part> parties = new TreeMap<>();
        for (Draft draft : drafts) {
            if (draft.addressee() != null) {
                parties.putIfAbsent(draft.addressee(), Salience.Part.HEARER);
            }
            if (draft.source() != null) {
                parties.put(draft.source(), Salience.Part.SPEAKER);
                quotes(draft, draft.source());
            }
        }
        walk(new ArrayList<>(parties.entrySet()));
    }

    /** Who is meant by a source or an addressee that one of the drafts has; empty when nobody known is. */
    List<SourceResolver.Meant> who(Span source) {
        return found.getOrDefault(source, List.of()).stream()
                .map(one -> new SourceResolver.Meant(descriptions.identified(one.who()), one.words()))
                .toList();
    }

    private void quotes(Draft draft, Span source) {
        if (draft.rule().equals(LabelFinder.COLON_RULE)) {
            lines.put(draft.extent().start(), draft);
        }
        for (Span content : draft.content()) {
            Quotation quotation = scene.quotation(content.start());
            if (quotation != null && !quotation.span().contains(source)) {
                quotedBy.putIfAbsent(quotation, source);
            }
        }
    }

    private void walk(List<Map.Entry<Span, Salience.Part>> parties) {
        int next = 0;
        for (Sentence sentence : scene.sentences()) {
            for (Token token : sentence.tokens()) {
                while (next < parties.size() && parties.get(next).getKey().start() < token.end()) {
                    hear(parties.get(next).getKey(), parties.get(next).getValue(), sentence);
                    next++;
                }
                see(token, sentence);
            }
        }
    }

    /** Tells who is meant by the words for who speaks or is told, and keeps that in mind. */
    private void hear(Span source, Salience.Part part, Sentence sentence) {
        Quotation quotation = scene.quotation(source.start());
        List<SourceResolver.Meant> meant = resolver.find(source, quoted(quotation, source.start()));
        found.put(source, meant);
        for (SourceResolver.Meant one : meant) {
            salience.add(one.who().at(one.words()), part, sentence, quotation);
            heardUntil = Math.max(heardUntil, one.words().end());
        }
    }

    /** Who speaks a line of a transcript; null outside such lines. */
    private @Nullable Span speakerOfLine(int offset) {
        Map.Entry<Integer, Draft> line = lines.floorEntry(offset);
        return line != null && line.getValue().extent().contains(offset)
                ? line.getValue().source()
                : null;
    }

    /** The key of who is quoted, as far as the quotation's source tells it by a name or stood before it. */
    private @Nullable String quoted(@Nullable Quotation quotation, int offset) {
        Span source = quotation == null ? speakerOfLine(offset) : quotedBy.get(quotation);
        if (source == null) {
            return null;
        }
        List<SourceResolver.Meant> meant = who(source);
        if (!meant.isEmpty()) {
            return meant.get(0).who().key();
        }
        return scene.namings(source).stream()
                .filter(Naming::isPerson)
                .map(naming -> naming.entity().id())
                .findFirst()
                .orElse(null);
    }

    /** Keeps in mind whom a word names or means. */
    private void see(Token token, Sentence sentence) {
        if (token.start() < heardUntil) {
            return;
        }
        Quotation quotation = scene.quotation(token.start());
        if (pronouns.isPersonal(token)) {
            Referent who = pronouns.person(token, sentence, quotation, quoted(quotation, token.start()));
            if (who != null) {
                salience.add(who.at(token.span()), part(token), sentence, quotation);
            }
            return;
        }
        Entity called = called(token);
        if (called != null) {
            salience.add(SpeakerTyper.person(called, token.span()), Salience.Part.OBJECT, sentence, quotation);
        }
        Naming naming = scene.naming(token);
        if (naming != null && token.span().contains(naming.place().start())) {
            Referent who = referent(naming);
            if (who != null) {
                salience.add(who, part(token, naming, sentence), sentence, quotation);
            }
        }
    }

    /** Who is meant by a noun after "the": "the king". */
    private @Nullable Entity called(Token noun) {
        Token before = scene.tokens().get(scene.tokens().indexAt(noun.start()) - 1);
        if (before == null || !before.lower().equals("the") || noun.isCapitalised()) {
            return null;
        }
        Entity found = scene.entities().withHead(noun.lower(), noun.start());
        return found != null && found.type() == MentionType.PERSON ? found : null;
    }

    private @Nullable Referent referent(Naming naming) {
        if (typer.isPerson(naming.entity())) {
            return SpeakerTyper.person(naming.entity(), naming.place());
        }
        boolean body = naming.isPerson()
                || naming.entity().type() == MentionType.ORGANIZATION
                || typer.isState(naming.entity());
        return body
                ? typer.named(NamedSources.withoutArticle(naming.entity().name()), naming.entity(), naming.place())
                : null;
    }

    private Salience.Part part(Token pronoun) {
        boolean subject = lexicon.is(pronoun.lower(), WordClass.SUBJECT);
        boolean object = pronoun.lower().equals("him");
        return subject ? Salience.Part.SUBJECT : object ? Salience.Part.OBJECT : Salience.Part.OWNER;
    }

    private Salience.Part part(Token token, Naming naming, Sentence sentence) {
        int index = scene.tokens().indexAt(token.start());
        Token before = scene.tokens().get(index - 1);
        Token last = scene.tokens().at(naming.place().end() - 1);
        boolean owner = last != null && last.lower().endsWith("'s");
        boolean governed = before != null && lexicon.is(before.lower(), WordClass.PREPOSITION);
        if (owner) {
            return Salience.Part.OWNER;
        }
        return !governed && salience.isOpen(sentence) ? Salience.Part.SUBJECT : Salience.Part.OBJECT;
    }
}
