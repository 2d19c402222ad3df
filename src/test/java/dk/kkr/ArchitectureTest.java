package dk.kkr;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.kkr.writer.MeetingWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Which package may use which. Each package-info.java explains the package's place in the order. */
@AnalyzeClasses(packages = "dk.kkr", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /**
     * Each stage of the pipeline, with the predecessors whose output it takes. All may use model, text, profile, person
     * and line; hash is not a stage.
     */
    private static final Map<String, List<String>> STAGES = Map.of(
            "input", List.of("hash"),
            "pdf", List.of(),
            "spelling", List.of("input"),
            "page", List.of("input"),
            "outline", List.of("page"),
            "hyphen", List.of(),
            "block", List.of("page", "outline", "outline.front", "hyphen"),
            // A block says which spans of the page it is made of, and agenda accounts for each.
            "agenda", List.of("page", "outline", "outline.front", "block"),
            // It takes the meeting, which is of the model.
            "answers", List.of(),
            // A stage of its own after the outline, whose lines it marks anew.
            "outline.front", List.of("page", "outline"));

    /** The agenda is where the way forks: to a meeting, or to running text. */
    private static final Map<String, Integer> ENTRIES = Map.of("agenda", 2);

    /** Calls that take the machine's locale, time zone or charset, unless a parameter is one of {@link #NAMES_IT}. */
    private static final Pattern DEFAULTS = Pattern.compile(
            "java\\.(util\\.Locale\\.getDefault|util\\.TimeZone\\.getDefault|nio\\.charset\\.Charset\\.defaultCharset"
                    + "|lang\\.String\\.(toLowerCase|toUpperCase|format|formatted|getBytes)"
                    + "|io\\.(InputStreamReader|OutputStreamWriter|FileReader|FileWriter|PrintWriter|PrintStream)\\.<init>"
                    + "|io\\.(PrintWriter|PrintStream)\\.(format|printf)|io\\.ByteArrayOutputStream\\.toString"
                    + "|util\\.(Scanner|Formatter)\\.<init>|util\\.Calendar\\.getInstance"
                    + "|text\\.(Collator|BreakIterator|NumberFormat|DateFormat)\\.get.*Instance"
                    + "|text\\.(DecimalFormat|SimpleDateFormat|MessageFormat)\\.<init>"
                    + "|time\\.[A-Za-z]+\\.now|time\\.ZoneId\\.systemDefault|time\\.Clock\\.systemDefaultZone"
                    + "|time\\.format\\.DateTimeFormatter\\.(ofPattern|ofLocalized.*))");

    /** A writer is given its charset where it is made. */
    private static final Set<String> NAMES_IT = Set.of(
            "java.util.Locale", "java.nio.charset.Charset", "java.time.ZoneId", "java.time.Clock", "java.io.Writer");

    @ArchTest
    static final ArchRule modelKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("dk.kkr.model")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("dk.kkr.model", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule textKnowsNoOtherPackage = classes()
            .that()
            .resideInAPackage("dk.kkr.text")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr..")).or(resideInAPackage("dk.kkr.text")));

    @ArchTest
    static final ArchRule profileKnowsModelAndTextOnly = classes()
            .that()
            .resideInAPackage("dk.kkr.profile")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr.."))
                    .or(resideInAnyPackage("dk.kkr.profile", "dk.kkr.model", "dk.kkr.text")));

    @ArchTest
    static final ArchRule linesKnowTheProfile = classes()
            .that()
            .resideInAPackage("dk.kkr.line")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr.."))
                    .or(resideInAnyPackage("dk.kkr.line", "dk.kkr.profile", "dk.kkr.model", "dk.kkr.text")));

    @ArchTest
    static final ArchRule personsKnowTheProfile = classes()
            .that()
            .resideInAPackage("dk.kkr.person")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr.."))
                    .or(resideInAnyPackage("dk.kkr.person", "dk.kkr.profile", "dk.kkr.model", "dk.kkr.text")));

    @ArchTest
    static final ArchRule theWordingKnowsTheModelAndNamesOfMonths = classes()
            .that()
            .resideInAPackage("dk.kkr.wording")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr.."))
                    .or(resideInAnyPackage("dk.kkr.wording", "dk.kkr.model", "dk.kkr.profile")));

    @ArchTest
    static final ArchRule hashKnowsNoOtherPackage = classes()
            .that()
            .resideInAPackage("dk.kkr.hash")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr..")).or(resideInAPackage("dk.kkr.hash")));

    @ArchTest
    static void aStageKnowsOnlyThePredecessorsWhoseOutputItTakes(JavaClasses all) {
        STAGES.forEach((stage, predecessors) -> {
            Set<String> known = Stream.of(
                            Stream.of("model", "text", "profile", "person", "line"),
                            predecessors.stream(),
                            Stream.of(stage))
                    .flatMap(names -> names)
                    .flatMap(name -> packagesOf(name, all))
                    .collect(Collectors.toSet());
            classes()
                    .that()
                    .resideInAnyPackage(packagesOf(stage, all).toArray(String[]::new))
                    .should()
                    .onlyDependOnClassesThat(
                            not(resideInAPackage("dk.kkr..")).or(resideInAnyPackage(known.toArray(String[]::new))))
                    .check(all);
        });
    }

    /** What a stage has in packages of its own below its package is nobody else's matter, public or not. */
    @ArchTest
    static void aStageShowsOneEntryClassAndOtherwiseOnlyItsOutput(JavaClasses all) {
        for (String stage : STAGES.keySet()) {
            Set<String> own = packagesOf(stage, all).collect(Collectors.toSet());
            Set<String> entries = all.stream()
                    .filter(type -> !own.contains(type.getPackageName()))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(Dependency::getTargetClass)
                    .filter(type -> own.contains(type.getPackageName()))
                    .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toSet());
            assertThat(entries)
                    .as("classes of " + packageOf(stage) + " that others call")
                    .hasSizeLessThanOrEqualTo(ENTRIES.getOrDefault(stage, 1));
        }
    }

    /** It takes items of many meetings, parsed or read from tables, so it is no stage. */
    @ArchTest
    static final ArchRule relationsKnowTheModelAndTheProfile = classes()
            .that()
            .resideInAPackage("dk.kkr.relation")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr.."))
                    .or(resideInAnyPackage("dk.kkr.relation", "dk.kkr.model", "dk.kkr.profile", "dk.kkr.text")));

    @ArchTest
    static final ArchRule theWriterKnowsModelTextAndRelations = classes()
            .that()
            .resideInAPackage("dk.kkr.writer")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr.."))
                    .or(resideInAnyPackage("dk.kkr.writer", "dk.kkr.model", "dk.kkr.text", "dk.kkr.relation")));

    /**
     * It quotes the dump, so it makes characters visible as messages do, its JSON is laid out as a meeting's, and what
     * people read has one wording.
     */
    @ArchTest
    static final ArchRule theReportKnowsTheModelCharactersWordingAndJson = classes()
            .that()
            .resideInAPackage("dk.kkr.report")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr.."))
                    .or(resideInAnyPackage(
                            "dk.kkr.report", "dk.kkr.model", "dk.kkr.text", "dk.kkr.wording", "dk.kkr.writer")));

    /** It quotes the dump, so it makes characters visible; of the writers it has only their interface. */
    @ArchTest
    static final ArchRule markdownKnowsTheModelCharactersAndWording = classes()
            .that()
            .resideInAPackage("dk.kkr.markdown")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("dk.kkr.."))
                    .or(resideInAnyPackage("dk.kkr.markdown", "dk.kkr.model", "dk.kkr.text", "dk.kkr.wording"))
                    .or(equivalentTo(MeetingWriter.class)));

    @ArchTest
    static final ArchRule onlyTheParserSeesTheStages = noClasses()
            .that()
            .resideInAnyPackage("dk.kkr.writer", "dk.kkr.report", "dk.kkr.archive..", "dk.kkr.database", "dk.kkr.cli")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    STAGES.keySet().stream().map(ArchitectureTest::packageOf).toArray(String[]::new)));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dk.kkr.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule picocliIsKnownToTheCommandLineOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dk.kkr.cli")
            .should()
            .dependOnClassesThat(resideInAPackage("picocli.."));

    @ArchTest
    static final ArchRule jacksonIsKnownToTheWriterAndTheManifestOnly = noClasses()
            .that()
            .resideOutsideOfPackages("dk.kkr.writer", "dk.kkr.archive..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."));

    @ArchTest
    static final ArchRule pdfBoxIsKnownToItsStageOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dk.kkr.pdf")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."));

    @ArchTest
    static final ArchRule jdbcIsKnownToTheDatabaseOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dk.kkr.database")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."));

    @ArchTest
    static final ArchRule theDatabaseIsKnownToTheCommandLineOnly = noClasses()
            .that()
            .resideOutsideOfPackages("dk.kkr.database", "dk.kkr.cli")
            .should()
            .dependOnClassesThat(resideInAPackage("dk.kkr.database"));

    @ArchTest
    static final ArchRule fastCsvIsKnownToTheWriterOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dk.kkr.writer")
            .should()
            .dependOnClassesThat(resideInAPackage("de.siegmar.fastcsv.."));

    @ArchTest
    static final ArchRule filesAreTouchedOnlyAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages("dk.kkr.input", "dk.kkr.archive..", "dk.kkr.database", "dk.kkr.cli")
            .should()
            .dependOnClassesThat(isFileAccess());

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().should().beFinal();

    /** Even final arrays can be written to: only their own class may reach them. What compilers add is ignored. */
    @ArchTest
    static final ArchRule staticArraysAndCollectionsArePrivate = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .haveRawType(DescribedPredicate.describe(
                    "an array or a collection",
                    type -> type.isArray() || type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)))
            .should()
            .bePrivate();

    /** The same bytes on every machine. */
    @ArchTest
    static final ArchRule nothingAsksTheMachineForItsLocaleZoneOrCharset =
            noClasses().should().accessTargetWhere(target(takesTheDefault()));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        Stream.concat(Stream.of(all.getPackage("dk.kkr")), all.getPackage("dk.kkr").getSubpackagesInTree().stream())
                .filter(java -> !java.getClasses().isEmpty())
                .forEach(java -> assertThat(java.isAnnotatedWith(NullMarked.class))
                        .as("package-info.java of " + java.getName() + " says @NullMarked")
                        .isTrue());
    }

    private static DescribedPredicate<JavaClass> isFileAccess() {
        return resideInAPackage("java.nio.file..")
                .or(DescribedPredicate.describe("is a class for files", type -> type.getName()
                        .matches("java\\.io\\.(File|RandomAccessFile|File(In|Out)putStream|"
                                + "FileReader|FileWriter)")));
    }

    /** What uses the machine's locale, time zone or charset if the call names none. */
    private static DescribedPredicate<AccessTarget> takesTheDefault() {
        return DescribedPredicate.describe("takes the machine's locale, time zone or charset", target -> {
            String name = target.getOwner().getName() + "." + target.getName();
            List<JavaClass> parameters =
                    target instanceof CodeUnitAccessTarget called ? called.getRawParameterTypes() : List.of();
            boolean isBytesToText = name.equals("java.lang.String.<init>")
                    && parameters.stream().anyMatch(type -> type.isEquivalentTo(byte[].class));
            return (isBytesToText || DEFAULTS.matcher(name).matches())
                    && parameters.stream().noneMatch(type -> NAMES_IT.contains(type.getName()));
        });
    }

    /** A stage's package and those below it which are no stage of their own. */
    private static Stream<String> packagesOf(String stage, JavaClasses all) {
        return Stream.concat(
                        Stream.of(all.getPackage(packageOf(stage))),
                        all.getPackage(packageOf(stage)).getSubpackagesInTree().stream())
                .map(JavaPackage::getName)
                .filter(name -> name.equals(packageOf(stage))
                        || STAGES.keySet().stream().noneMatch(other -> name.equals(packageOf(other))));
    }

    private static String packageOf(String name) {
        return "dk.kkr." + name;
    }
}
