package mn.biyelelt.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.architecture.Rule.Offender;

/// What holds in every package below one root: libraries at their place, no network, no hidden state, time and threads.
record Habits(String root) {

    private static final List<String> MUTABLE = List.of("java.util.ArrayList", "java.util.HashMap", "java.util.HashSet",
            "java.util.LinkedHashMap", "java.util.LinkedHashSet", "java.util.TreeMap", "java.util.concurrent.",
            "java.util.concurrent.atomic.", "java.lang.ThreadLocal", "java.lang.StringBuilder",
            "javafx.beans.property.",
            "javafx.collections.");

    Stream<Rule> rules() {
        return Stream.of(domainIsPlainJava(),
                library("JavaFX, ControlsFX and AtlantaFX stay in the window", List.of("ui", "boot"),
                        "everything else must run where there is no display", "domain", "javafx.scene.Node node;",
                        "javafx..", "org.controlsfx..", "atlantafx..", "impl.org.controlsfx.."),
                library("SQL stays in storage", List.of("storage"),
                        "there is one way to the data, and it is journalled",
                        "edit", "org.jooq.DSLContext context;", "org.jooq..", "org.h2..", "java.sql..", "javax.sql.."),
                library("PDFBox stays in the PDF writer", List.of("report.pdf"),
                        "pages are ours; PDFBox is only their file",
                        "report.layout", "org.apache.pdfbox.pdmodel.PDDocument document;", "org.apache.pdfbox..",
                        "org.apache.fontbox.."),
                library("POI stays at the files' edge", List.of("report.ooxml"),
                        "the package of a Word or Excel file is written at one place", "ui",
                        "org.apache.poi.openxml4j.opc.OPCPackage file;", "org.apache.poi..", "org.openxmlformats..",
                        "org.apache.xmlbeans.."),
                library("Jackson stays where JSON is", List.of("wire"),
                        "a JSON shape is a contract and has one home", "domain",
                        "tools.jackson.core.JsonParser parser;", "tools.jackson..", "com.fasterxml.jackson.."),
                library("YAML stays in the form reader", List.of("formfile"), "a form file is read at one place",
                        "report.compose",
                        "org.snakeyaml.engine.v2.api.Load load;", "org.snakeyaml.."),
                library("the mail library stays where letters are written", List.of("exchange.mail"),
                        "a letter is a file of one kind and has one writer", "ui",
                        "org.apache.james.mime4j.dom.Message message;", "org.apache.james.."),
                noNetwork(), noServiceLocator(), staticFieldsNeverChange(), noSingletons(), threadsHaveOneHome(),
                processorsAreSharedAtOnePlace(),
                timeComesFromOutside(), languageComesFromOutside(), viewModelsKnowNoNodes(), standardStreams());
    }

    private Rule domainIsPlainJava() {
        var rule = noClasses().that().resideInAPackage(below("domain"))
                .should().dependOnClassesThat(not(resideInAnyPackage(below("domain"), "java.lang..", "java.util",
                        "java.util.function", "java.util.stream", "java.util.regex", "java.time..", "java.math",
                        "java.text", "org.jspecify..")).and(not(primitiveOrArray())))
                .because("plain values can be tested, kept and sent without anything else");
        return new Rule("domain is plain Java", rule,
                new Offender("domain", "Logs", "java.util.logging.Logger logger;"));
    }

    private static DescribedPredicate<JavaClass> primitiveOrArray() {
        return DescribedPredicate.describe("primitive", type -> type.isPrimitive() || type.isArray());
    }

    private Rule library(String name, List<String> homes, String because, String place, String body,
            String... packages) {
        var allowed = homes.stream().map(this::below).toArray(String[]::new);
        var rule = noClasses().that().resideOutsideOfPackages(allowed)
                .should().dependOnClassesThat().resideInAnyPackage(packages).because(because);
        return new Rule(name, rule, new Offender(place, "Borrows" + packages[0].replaceAll("\\W", ""), body));
    }

    private Rule noNetwork() {
        var connecting = resideInAPackage("java.net")
                .and(not(simpleName("URI").or(simpleName("URL")).or(simpleName("URISyntaxException"))
                        .or(simpleName("URLEncoder")).or(simpleName("URLDecoder"))));
        ArchRule rule = noClasses().should()
                .dependOnClassesThat(connecting.or(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..",
                        "javax.naming..", "javafx.scene.web..", "com.sun.net..")))
                .orShould().callMethod("java.net.URL", "openStream")
                .orShould().callMethod("java.net.URL", "openConnection")
                .because("offline is a promise to the office, not a habit");
        return new Rule("no network anywhere", rule, new Offender("exchange", "Calls", "java.net.Socket socket;"));
    }

    private Rule noServiceLocator() {
        var rule = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.ServiceLoader")
                .because("what an object needs stands in its constructor");
        return new Rule("nothing is looked up", rule, new Offender("edit", "Looks",
                "Object found = java.util.ServiceLoader.load(Runnable.class);"));
    }

    private Rule staticFieldsNeverChange() {
        var rule = fields().that().areStatic().and(not(synthetic()))
                .should().beFinal().andShould().notHaveRawType(changing())
                .because("state that anybody can reach is state that nobody can reason about");
        return new Rule("static fields never change", rule,
                new Offender("progress", "Remembers",
                        "static int last; static final java.util.HashMap<String, String> ALL = null;"));
    }

    private static DescribedPredicate<JavaField> synthetic() {
        return DescribedPredicate.describe("synthetic", field -> field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaClass> changing() {
        return DescribedPredicate.describe("a type that changes",
                type -> MUTABLE.stream().anyMatch(prefix -> type.getName().startsWith(prefix)));
    }

    private Rule noSingletons() {
        var rule = methods().that().areStatic().should().haveNameNotMatching("(getI|i)nstance|getDefault")
                .because("a singleton is static state with a method before it");
        return new Rule("no singletons", rule,
                new Offender("validation", "Only", "static Only getInstance() { return new Only(); }"));
    }

    private Rule threadsHaveOneHome() {
        var rule = noClasses().that().resideOutsideOfPackages(below("task"), below("ui.task"))
                .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .orShould().dependOnClassesThat(executors())
                .orShould().callConstructorWhere(DescribedPredicate.describe("make a thread",
                        call -> call.getTargetOwner().getName().equals("java.lang.Thread")))
                .orShould().callMethodWhere(DescribedPredicate.describe("start a thread",
                        call -> call.getTargetOwner().getName().equals("java.lang.Thread")
                                && (call.getName().startsWith("start") || call.getName().startsWith("of"))))
                .orShould().callMethodWhere(DescribedPredicate.describe("start work on another thread",
                        call -> call.getTargetOwner().getName().equals("java.util.concurrent.CompletableFuture")
                                && call.getName().endsWith("Async")))
                .because("who starts work elsewhere must also cancel it, report it and end it");
        return new Rule("threads have one home", rule,
                new Offender("ui", "Hurries", "void go() { new Thread(() -> { }).start(); }"));
    }

    private Rule processorsAreSharedAtOnePlace() {
        var rule = noClasses().that().resideOutsideOfPackage(below("task")).and().doNotHaveSimpleName("Portions")
                .should().callMethodWhere(DescribedPredicate.describe("share work among the processors",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.util")
                                && List.of("parallel", "parallelStream").contains(call.getName())))
                .because("it gains only where the work is long and each part stands alone, which has to be measured");
        return new Rule("processors are shared at one place", rule,
                new Offender("progress", "Spreads",
                        "long go() { return java.util.List.of(1).parallelStream().count(); }"));
    }

    private static DescribedPredicate<JavaClass> executors() {
        return DescribedPredicate.describe("executors",
                type -> List.of("java.util.Timer", "java.util.TimerTask", "java.util.concurrent.Executors",
                        "java.util.concurrent.ExecutorService",
                        "java.util.concurrent.ScheduledExecutorService", "java.util.concurrent.ForkJoinPool",
                        "java.util.concurrent.ThreadPoolExecutor", "java.util.concurrent.ThreadFactory",
                        "javafx.concurrent.Task",
                        "javafx.concurrent.Service").contains(type.getName()));
    }

    private Rule timeComesFromOutside() {
        var rule = noClasses().that().resideOutsideOfPackage(below("boot"))
                .should().callMethodWhere(DescribedPredicate.describe("ask the machine for time or zone", call -> {
                    var owner = call.getTargetOwner().getName();
                    boolean now = owner.startsWith("java.time.") && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty();
                    return now || owner.equals("java.time.ZoneId") && call.getName().equals("systemDefault")
                            || owner.equals("java.time.Clock") && call.getName().startsWith("system")
                            || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
                            || owner.equals("java.util.TimeZone") && call.getName().equals("getDefault");
                }))
                .because("what depends on the moment takes a Clock, so that a test can set it");
        return new Rule("time comes from outside", rule,
                new Offender("storage", "Stamps", "Object at = java.time.Instant.now();"));
    }

    private Rule languageComesFromOutside() {
        var rule = noClasses().that().resideOutsideOfPackage(below("boot"))
                .should().callMethodWhere(DescribedPredicate.describe("use the machine's language", call -> {
                    var owner = call.getTargetOwner().getName();
                    var parameters = call.getTarget().getRawParameterTypes();
                    boolean first = !parameters.isEmpty() && parameters.getFirst().getName().equals("java.util.Locale");
                    boolean text = owner.equals("java.lang.String") && List.of("format", "formatted", "toLowerCase",
                            "toUpperCase").contains(call.getName());
                    boolean pattern = owner.equals("java.time.format.DateTimeFormatter")
                            && call.getName().equals("ofPattern") && parameters.size() == 1;
                    return text && !first || pattern
                            || owner.equals("java.util.Locale") && call.getName().equals("getDefault")
                            || owner.startsWith("java.text.") && call.getName().startsWith("get")
                                    && call.getName().endsWith("Instance") && parameters.isEmpty();
                }))
                .because("a figure or a letter must not change with the settings of the machine");
        return new Rule("language comes from outside", rule,
                new Offender("report.compose", "Guesses", "String small = \"Ө\".toLowerCase();"));
    }

    private Rule viewModelsKnowNoNodes() {
        var rule = noClasses().that().resideInAPackage(below("ui")).and().haveSimpleNameEndingWith("Model")
                .should().dependOnClassesThat().resideInAPackage("javafx.scene..")
                .because("a view model is tested without a window");
        return new Rule("view models know no nodes", rule,
                new Offender("ui", "TableModel", "javafx.scene.control.Label label;"));
    }

    private Rule standardStreams() {
        var rule = noClasses().that().resideOutsideOfPackages(root, below("cli"), below("boot"))
                .should().accessField("java.lang.System", "out").orShould().accessField("java.lang.System", "err")
                .orShould().callMethod("java.lang.System", "exit", "int")
                .because("only the edge speaks to the terminal; everything else returns or throws");
        return new Rule("only the edge prints and exits", rule,
                new Offender("storage", "Prints", "void tell() { System.out.println(); }"));
    }

    private String below(String name) {
        return root + "." + name + "..";
    }
}
