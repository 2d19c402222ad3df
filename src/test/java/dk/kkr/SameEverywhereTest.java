package dk.kkr;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The same input gives the same bytes, on whatever machine, in whatever locale and however often in one process. */
@AnalyzeClasses(packages = "dk.kkr", importOptions = ImportOption.DoNotIncludeTests.class)
class SameEverywhereTest {
    /** Methods that look at the machine, by class, name and the parameters that make them do so. */
    private static final Set<String> LOOK_AT_THE_MACHINE = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()",
            "java.time.ZoneId.systemDefault()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.util.Random.<init>()",
            "java.lang.Math.random()");

    @ArchTest
    static final ArchRule nothingDependsOnTheMachinesLocaleTimeZoneOrCharset = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "it looks at the machine",
                    call -> LOOK_AT_THE_MACHINE.contains(call.getTarget().getFullName())));

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().and(areWrittenByHand()).should().beFinal();

    /** A private array is allowed: a table that its class only reads. */
    @ArchTest
    static final ArchRule staticFieldsHoldNothingThatChanges =
            noFields().that().areStatic().and(areWrittenByHand()).should(holdWhatChanges());

    @ArchTest
    static final ArchRule onlyMainEndsTheProcess = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dk.kkr.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule streamsAreGivenNotTaken = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in");

    private static DescribedPredicate<JavaField> areWrittenByHand() {
        return describe("are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaField> holdWhatChanges() {
        return ArchCondition.from(describe(
                "hold an open array, a builder or a collection that is made to change",
                field -> isOpenArray(field)
                        || field.getRawType().isAssignableTo(StringBuilder.class)
                        || isChangingCollection(field.getRawType())));
    }

    private static boolean isOpenArray(JavaField field) {
        return field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static boolean isChangingCollection(JavaClass type) {
        return type.getPackageName().equals("java.util")
                && !type.isInterface()
                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
    }
}
