package io.spacegraph;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.spacegraph.graph.run.GraphConfig;
import io.spacegraph.graph.run.NamedDatabase;
import jakarta.enterprise.context.NormalScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.NullMarked;
import org.neo4j.driver.Driver;

/** The law of the house: what may know what, who may be seen from outside, and what nothing here is called. */
@AnalyzeClasses(packages = LawOfTheHouseTest.HOUSE, importOptions = ImportOption.DoNotIncludeTests.class)
class LawOfTheHouseTest {

    static final String HOUSE = "io.spacegraph";

    /** What each package may know beside itself. Whatever is not named here is a feature. */
    private static final Map<String, Set<String>> BELOW = Map.ofEntries(
            entry("value", ""),
            entry("vocabulary.code", ""),
            entry("vocabulary", "value vocabulary.code"),
            entry("model", "value vocabulary.code vocabulary"),
            entry("problem", ""),
            entry("paging", "value problem"),
            entry("where", "value vocabulary.code vocabulary"),
            entry("graph.statement", "vocabulary problem"),
            entry("graph.run", "vocabulary problem graph.statement"),
            entry("graph", "value vocabulary model problem paging graph.statement graph.run"),
            entry("graph.schema", "value paging graph.statement graph"),
            entry("graph.embedded", ""),
            entry("answers", "value vocabulary.code vocabulary model graph"),
            entry("http.wire", "problem"),
            entry("http.observe", "graph.run http.wire"),
            entry("http.document", "vocabulary problem paging http.wire"),
            entry("http.execute", "problem graph.run graph http.wire http.observe http.document"),
            entry("http", "problem graph.run graph http.wire http.observe http.execute"),
            entry("page", "http.wire"),
            entry("importer.feed.record", "value vocabulary.code vocabulary importer.value"),
            entry("importer.feed", "value vocabulary.code vocabulary importer.feed.record importer.value"),
            entry("importer.value", "value vocabulary problem"),
            entry("importer.record", "value vocabulary.code vocabulary problem importer.feed.record importer.value"),
            entry("importer.claim", "value vocabulary.code vocabulary importer.value importer.record"),
            entry(
                    "importer.check",
                    "value vocabulary.code vocabulary problem importer.value importer.record importer.claim"),
            entry(
                    "importer.conflict",
                    "value vocabulary.code vocabulary importer.value importer.record importer.claim"),
            entry("importer.report", "importer.record importer.check"),
            entry("importer.download", "importer.feed.record importer.feed importer.report"),
            entry(
                    "importer.write",
                    "value vocabulary graph.run importer.value importer.record importer.claim "
                            + "importer.conflict importer.report"),
            entry(
                    "importer.catalogue",
                    "value vocabulary importer.feed.record importer.feed importer.value importer.record "
                            + "importer.claim importer.conflict importer.report importer.write"),
            entry(
                    "importer",
                    "graph.run graph importer.feed importer.record importer.check importer.report "
                            + "importer.write importer.catalogue"),
            entry(
                    "program",
                    "graph.run graph.embedded importer.feed.record importer.feed importer.download importer.report "
                            + "importer.write importer.catalogue importer"));

    /** Features never know each other: an edge lives with the type that it returns. Answers share what {@code answers} holds. */
    private static final Set<String> BELOW_A_FEATURE = Set.of(
            "value vocabulary vocabulary.code model problem paging where graph graph.statement answers".split(" "));

    /** What of a feature the schema shows, and so must be public. */
    private static final Set<Class<? extends Annotation>> SHOWN =
            Set.of(GraphQLApi.class, Type.class, Enum.class, Description.class);

    private static final String CONTRIBUTING = contributing();

    private static final String SAYS_NOTHING =
            ".*[.$](\\w*(Service|DTO|Dto|Mapper|Utils?|Helper|Manager|Impl)|(Abstract|Base)([A-Z]\\w*)?)";

    @ArchTest
    static final ArchRule nobodyForgetsTheDatabasesName = classes()
            .that(areGivenTheDriver())
            .should()
            .callMethod(NamedDatabase.class, "of", Driver.class, GraphConfig.class);

    @ArchTest
    static final ArchRule dependenciesRunDownhill = classes().should(knowOnlyWhatIsBelow());

    @ArchTest
    static final ArchRule theGraphIsTheOnlyDoorToTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages("..graph..", "..importer..", "..program..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j.driver..");

    @ArchTest
    static final ArchRule featuresShowOnlyWhatTheSchemaShows = classes()
            .that(are(inAFeature()))
            .and()
            .areTopLevelClasses()
            .and(have(nothingThatShowsIt()))
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule apisAreNamedSo = classes()
            .that()
            .areAnnotatedWith(GraphQLApi.class)
            .should()
            .haveSimpleNameEndingWith("Api")
            .andShould()
            .bePublic();

    @ArchTest
    static final ArchRule onlyApisAreNamedSo =
            classes().that().haveSimpleNameEndingWith("Api").should().beAnnotatedWith(GraphQLApi.class);

    @ArchTest
    static final ArchRule noPackageForWhatHasNoPlace =
            noClasses().should().resideInAnyPackage("..service..", "..dto..", "..util..", "..utils..", "..impl..");

    @ArchTest
    static final ArchRule noNameThatSaysNothing = noClasses().should().haveNameMatching(SAYS_NOTHING);

    @ArchTest
    static final ArchRule whatIsNeededComesThroughTheConstructor =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule soDoesConfiguration = noFields().should().beAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule everyPackageTellsWhatItIs = all(packages()).should(beToldAndNullMarked());

    @ArchTest
    static final ArchRule everyPackageIsInTheTableOfPackages = all(packages()).should(beInTheTableOfPackages());

    private static ArchCondition<JavaClass> knowOnlyWhatIsBelow() {
        return new ArchCondition<>("know only what is below their package") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                String own = part(origin);
                Set<String> below = BELOW.getOrDefault(own, BELOW_A_FEATURE);
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isHere(dependency.getTargetClass().getBaseComponentType()))
                        .filter(dependency -> {
                            String target = part(dependency.getTargetClass().getBaseComponentType());
                            return !target.equals(own) && !below.contains(target);
                        })
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static DescribedPredicate<JavaClass> areGivenTheDriver() {
        return DescribedPredicate.describe(
                "are beans and given the driver",
                type -> type.isMetaAnnotatedWith(NormalScope.class)
                        && type.getConstructors().stream()
                                .flatMap(made -> made.getRawParameterTypes().stream())
                                .anyMatch(given -> given.isEquivalentTo(Driver.class)));
    }

    private static DescribedPredicate<JavaClass> inAFeature() {
        return DescribedPredicate.describe("in a feature", type -> !BELOW.containsKey(part(type)));
    }

    private static DescribedPredicate<JavaClass> nothingThatShowsIt() {
        return DescribedPredicate.describe(
                "nothing that shows it in the schema", type -> SHOWN.stream().noneMatch(type::isAnnotatedWith));
    }

    private static AbstractClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).distinct().toList();
            }
        };
    }

    private static ArchCondition<JavaPackage> beToldAndNullMarked() {
        return new ArchCondition<>("have a package-info that is @NullMarked") {
            @Override
            public void check(JavaPackage here, ConditionEvents events) {
                if (!here.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(here, here.getName() + " has none"));
                }
            }
        };
    }

    private static ArchCondition<JavaPackage> beInTheTableOfPackages() {
        return new ArchCondition<>(
                "be in the table of src/docs/contributing.md, they or the one that they are part of") {
            @Override
            public void check(JavaPackage here, ConditionEvents events) {
                String name = here.getName()
                        .substring(HOUSE.length())
                        .replaceFirst("^\\.", "")
                        .replaceFirst("\\..*", "");
                if (!name.isEmpty() && !CONTRIBUTING.contains("`" + name + "`")) {
                    events.add(SimpleConditionEvent.violated(here, here.getName() + " is not there"));
                }
            }
        };
    }

    private static String contributing() {
        try {
            return Files.readString(Path.of("src/docs/contributing.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHere(JavaClass type) {
        return type.getPackageName().startsWith(HOUSE + ".");
    }

    private static Map.Entry<String, Set<String>> entry(String part, String below) {
        return Map.entry(part, Set.of(below.split(" ")));
    }

    /** The package of the class, below the house's own. */
    private static String part(JavaClass type) {
        return type.getPackageName().substring(HOUSE.length() + 1);
    }
}
