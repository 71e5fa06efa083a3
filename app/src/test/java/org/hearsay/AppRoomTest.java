package org.hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the application lie above all rooms of the library: {@code core}, then {@code eval} and {@code fetch},
 * which do not know each other, then {@code cli}.
 */
class AppRoomTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hearsay");

    @Test
    void theLibraryKnowsNeitherCommandsNorScores() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.hearsay.cli", "org.hearsay.eval", "org.hearsay.fetch")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hearsay.cli", "org.hearsay.eval", "org.hearsay.fetch")
                .check(CLASSES);
    }

    @Test
    void scoresDoNotKnowCommands() {
        noClasses()
                .that()
                .resideInAPackage("org.hearsay.eval")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hearsay.cli", "picocli..")
                .check(CLASSES);
    }

    @Test
    void fetchingKnowsOnlyPages() {
        noClasses()
                .that()
                .resideInAPackage("org.hearsay.fetch")
                .should()
                .dependOnClassesThat(resideInAPackage("org.hearsay..")
                        .and(resideOutsideOfPackages("org.hearsay.fetch", "org.hearsay.page", "org.hearsay.trace")))
                .check(CLASSES);
    }

    @Test
    void onlyFetchingOpensConnections() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.fetch")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }
}
