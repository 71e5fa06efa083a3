package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.bench.EvalDefinition.Conll;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.GoldFile;

/** Reads the gold of a definition, whatever its format and however many files it is in. */
final class DefinitionGold {
    private DefinitionGold() {}

    static GoldFile read(EvalDefinition definition, SharedFolder shared) throws IOException {
        Conll conll = definition.conll();
        Path first = shared.file(definition.corpus());
        if (conll != null) {
            return new ConllNames(conll).read(first);
        }
        EvalTask task = EvalTask.of(definition.task());
        GoldFile gold = GoldFile.read(first, task);
        for (String further : definition.further()) {
            gold = gold.and(GoldFile.read(shared.file(further), task));
        }
        return gold;
    }
}
