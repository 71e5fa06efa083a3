package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds by rules what stands in each passage of an article: the statements with a cue, and those with a label instead.
 *
 * <p><b>Threads:</b> immutable.
 */
final class PassageReader {
    private final PassageAttributor attributor;

    PassageReader(Lexicon lexicon) {
        this.attributor = new PassageAttributor(lexicon);
    }

    /** The drafts of each passage, in the order of their cues. */
    List<List<Draft>> read(List<Passage> passages) {
        LabelFinder labels = new LabelFinder(passages);
        SignatureFinder signatures = new SignatureFinder(passages);
        List<List<Draft>> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Draft signed = signatures.find(i);
            found.add(signed == null ? read(passages.get(i), labels) : List.of(signed));
        }
        return found;
    }

    private List<Draft> read(Passage passage, LabelFinder labels) {
        List<Draft> found = attributor.attribute(passage);
        Draft label = labels.find(passage);
        return label == null ? found : labelled(label, found);
    }

    /** A labelled statement comes first; what was found inside its content stays, what runs across it goes. */
    private static List<Draft> labelled(Draft label, List<Draft> found) {
        List<Draft> drafts = new ArrayList<>(List.of(label));
        found.stream()
                .filter(draft -> draft.cue() != null && label.holds(draft.cue()))
                .forEach(drafts::add);
        return drafts;
    }
}
