package mn.biyelelt.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.architecture.Rule.Offender;

/// The table "Who may use whom" for the packages below one root.
record WhoMayUseWhom(String root) {

    private static final List<String> SERVICES = List.of("domain", "validation", "progress", "i18n", "task", "settings",
            "wire", "storage", "edit", "formfile", "report", "exchange", "samples", "gate");

    /// One line of the table.
    private record Line(String user, List<String> mayUse, String because) {}

    private static final List<Line> TABLE = List.of(
            new Line("domain", List.of(), "the domain is values that every part shares: it sees nothing"),
            new Line("validation", List.of("domain", "progress"), "a finding follows from the plan alone"),
            new Line("progress", List.of("domain"), "a percent follows from the plan alone"),
            new Line("i18n", List.of("domain"), "words do not depend on who speaks them"),
            new Line("task", List.of(), "jobs know nothing of what they run"),
            new Line("gate", List.of("i18n"), "a gate looks at files before anybody knows what they mean"),
            new Line("settings", List.of("gate", "wire"), "settings are values"),
            new Line("wire", List.of("domain", "gate"), "a file format follows the domain and nothing else"),
            new Line("formfile", List.of("domain", "i18n", "gate"),
                    "a form file says what the domain's form values say"),
            new Line("storage", List.of("domain", "wire", "task", "i18n", "gate"), "storage never sees a view"),
            new Line("edit", List.of("domain"), "editing is the same in window and command line"),
            new Line("report.model", List.of(), "a report is meaning before it is a file"),
            new Line("report.compose", List.of("domain", "report.model"), "composing is pure"),
            new Line("report.lists", List.of("domain", "validation", "i18n", "report.model"),
                    "printed lists say what was found and what was amended"),
            new Line("report.layout", List.of("report.model"), "pages follow from the report"),
            new Line("report.ooxml", List.of("report.model", "report.layout"),
                    "Word and Excel files share a package format and nothing of the report"),
            new Line("report.pdf", writer(), "writers differ in the file, not in what they know"),
            new Line("report.docx", writer(), "writers differ in the file, not in what they know"),
            new Line("report.xlsx", writer(), "writers differ in the file, not in what they know"),
            new Line("report.publish", List.of("report", "i18n"),
                    "papers are written in one safe way, whatever their format"),
            new Line("exchange", List.of(), "a letter knows its files and nothing of plans"),
            new Line("samples", List.of("domain", "wire", "storage"), "samples are data"),
            new Line("cli", SERVICES, "the command line and the window are neighbours, not guests"),
            new Line("ui", SERVICES, "the command line and the window are neighbours, not guests"));

    private static List<String> writer() {
        return List.of("report.model", "report.layout", "report.ooxml", "i18n");
    }

    Stream<Rule> rules() {
        return Stream.of(TABLE.stream().map(this::line),
                Stream.of(everyPackageStandsInTheTable(), internalsStayInside(), noCycles(), paperPartsFreeOfCycles()))
                .flatMap(rules -> rules);
    }

    private Rule line(Line line) {
        var allowed = new ArrayList<>(List.of(below(line.user)));
        line.mayUse.forEach(used -> allowed.add(below(used)));
        var rule = noClasses().that().resideInAPackage(below(line.user)).should()
                .dependOnClassesThat(inProject().and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .because(line.because);
        return new Rule(line.user + " uses only what the table allows", rule,
                new Offender(line.user, "UsesTheTop", "ROOT.boot.Top top;"));
    }

    private Rule everyPackageStandsInTheTable() {
        var known = new ArrayList<>(List.of(root, below("boot")));
        TABLE.forEach(line -> known.add(below(line.user)));
        var rule = classes().should().resideInAnyPackage(known.toArray(String[]::new))
                .because("a package outside the table is held by no rule: give it a line there");
        return new Rule("every package stands in the table", rule, new Offender("elsewhere", "Stray", ""));
    }

    private Rule internalsStayInside() {
        var rule = noClasses().that().resideOutsideOfPackage(below("storage"))
                .should().dependOnClassesThat().resideInAPackage(below("storage.internal"))
                .because("tables and queries may change without anybody else noticing");
        return new Rule("storage keeps its internals", rule,
                new Offender("cli", "ReadsTables", "ROOT.storage.internal.Secret secret;"));
    }

    private Rule noCycles() {
        var rule = slices().matching(root + ".(*)..").should().beFreeOfCycles()
                .because("what uses each other is one part, and should be written as one");
        return new Rule("no package uses its user", rule,
                new Offender("validation", "There", "ROOT.progress.Back back;"));
    }

    private Rule paperPartsFreeOfCycles() {
        var rule = slices().matching(root + ".report.(*)..").should().beFreeOfCycles()
                .because("meaning, pages and files follow each other in one direction");
        return new Rule("report's parts follow each other", rule,
                new Offender("report.compose", "Forth", "ROOT.report.layout.Back back;"));
    }

    /// Classes that offenders lean on.
    static List<Offender> props() {
        return List.of(new Offender("boot", "Top", ""), new Offender("storage.internal", "Secret", ""),
                new Offender("progress", "Back", "ROOT.validation.There there;"),
                new Offender("report.layout", "Back", "ROOT.report.compose.Forth forth;"));
    }

    private DescribedPredicate<JavaClass> inProject() {
        return resideInAPackage(root + "..");
    }

    private String below(String name) {
        return root + "." + name + "..";
    }
}
