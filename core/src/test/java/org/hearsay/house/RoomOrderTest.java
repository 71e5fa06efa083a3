package org.hearsay.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One way of the data: the arrows between rooms, and what a room may be called and hold. */
class RoomOrderTest {
    private static final Pattern NOT_A_ROOM = Pattern.compile("utils?|helpers?|common|misc|impl|internal|manager");
    private static final Pattern NOT_A_NAME = Pattern.compile(".*(Util|Utils|Helper|Manager|Impl|Info)");
    private static final int MOST_PUBLIC_TYPES = 15;
    private static JavaClasses library;

    @BeforeAll
    static void importLibrary() {
        library = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Rooms.BASE);
    }

    @Test
    void everyRoomImportsOnlyLowerRooms() {
        List<String> rooms = Rooms.IN_ORDER;
        for (int i = 0; i < rooms.size(); i++) {
            String[] higher = rooms.subList(i + 1, rooms.size()).stream()
                    .map(Rooms::packageOf)
                    .toArray(String[]::new);
            if (higher.length > 0) {
                noClasses()
                        .that(resideInAnyPackage(Rooms.packageOf(rooms.get(i))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(higher))
                        .because("a room imports only lower rooms")
                        .check(library);
            }
        }
    }

    @Test
    void noRoomSeesTheDoor() {
        noClasses()
                .that(resideOutsideOfPackages(Rooms.BASE))
                .should()
                .dependOnClassesThat(resideInAnyPackage(Rooms.BASE))
                .check(library);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(Rooms.BASE + ".(*)..").should().beFreeOfCycles().check(library);
    }

    @Test
    void everyPackageIsARoomOnTheList() {
        TreeSet<String> found = library.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(Rooms.BASE))
                .map(name -> name.substring(Rooms.BASE.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(Rooms.IN_ORDER));
        assertThat(found).noneMatch(name -> NOT_A_ROOM.matcher(name).matches());
    }

    @Test
    void noClassIsCalledByAnEmptyWord() {
        assertThat(library.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> NOT_A_NAME.matcher(name).matches());
    }

    @Test
    void noRoomShowsMoreThanFifteenTypes() {
        for (String room : Rooms.IN_ORDER) {
            List<String> shown = library.stream()
                    .filter(type -> type.getPackageName().equals(Rooms.packageOf(room)))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(type -> type.isTopLevelClass())
                    .map(JavaClass::getSimpleName)
                    .filter(name -> !name.equals("package-info"))
                    .toList();
            assertThat(shown).as("public types of %s", room).hasSizeLessThanOrEqualTo(MOST_PUBLIC_TYPES);
        }
    }

    @Test
    void everyRoomIsNullMarked() {
        for (String room : Rooms.IN_ORDER) {
            assertThat(library.getPackage(Rooms.packageOf(room))
                            .tryGetPackageInfo()
                            .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                    .as(room)
                    .contains(true);
        }
    }

    @Test
    void nothingStaticCanChange() {
        assertThat(library.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    @Test
    void theLibraryPrintsNothing() {
        classes()
                .should()
                .onlyAccessFieldsThat(
                        new com.tngtech.archunit.base.DescribedPredicate<JavaField>("are not the process's output") {
                            @Override
                            public boolean test(JavaField field) {
                                return !field.getOwner().isEquivalentTo(System.class);
                            }
                        })
                .check(library);
    }
}
