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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.jspecify.annotations.NullMarked;
import org.neo4j.driver.Driver;

/** The law of the house: what may know what, who may be seen from outside, and what nothing here is called. */
@AnalyzeClasses(packages = LawOfTheHouseTest.HOUSE, importOptions = ImportOption.DoNotIncludeTests.class)
class LawOfTheHouseTest {

    static final String HOUSE = "io.spacegraph";

    /** What each package may know beside itself. Whatever is not named here is a feature. */
    private static final Map<String, Set<String>> BELOW = Map.of(
            "model", Set.of(),
            "problem", Set.of(),
            "paging", Set.of("model", "problem"),
            "where", Set.of("model"),
            "graph", Set.of("model", "paging", "problem"),
            "http", Set.of("paging", "problem", "graph"),
            "page", Set.of(),
            "importer", Set.of("model", "problem", "graph"),
            "program", Set.of("model", "graph", "importer"));

    /** Features never know each other: an edge lives with the type that it returns. */
    private static final Set<String> BELOW_A_FEATURE = Set.of("model", "problem", "paging", "where", "graph");

    /** What of a feature the schema shows, and so must be public. */
    private static final List<String> SHOWN = List.of("Api", "Connection", "Edge", "Order", "OrderBy");

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
            .and(have(aNameThatIsNotShown()))
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

    private static DescribedPredicate<JavaClass> aNameThatIsNotShown() {
        return DescribedPredicate.describe(
                "a name that ends with none of " + SHOWN,
                type -> SHOWN.stream().noneMatch(type.getSimpleName()::endsWith));
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

    private static boolean isHere(JavaClass type) {
        return type.getPackageName().startsWith(HOUSE + ".");
    }

    /** The package right below the house's own that the class is in. */
    private static String part(JavaClass type) {
        return type.getPackageName().substring(HOUSE.length() + 1).split("\\.", 2)[0];
    }
}
