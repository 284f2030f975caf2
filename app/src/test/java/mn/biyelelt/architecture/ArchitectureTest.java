package mn.biyelelt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import mn.biyelelt.Main;
import mn.biyelelt.architecture.Rule.Offender;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the program to its architecture, and the rules to their word: each one is shown to catch its bad class.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String BAD = "bad";

    private JavaClasses program;
    private JavaClasses badProgram;

    @BeforeAll
    void importClasses(@TempDir Path folder) throws IOException {
        program = new ClassFileImporter().importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());
        compile(Stream.concat(rules(BAD).map(Rule::offender), WhoMayUseWhom.props().stream()).toList(), folder);
        badProgram = new ClassFileImporter().importPath(folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void holds(Rule rule) {
        rule.rule().check(program);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void catchesItsBadClass(Rule rule) {
        var report = rule.rule().evaluate(badProgram).getFailureReport();
        assertThat(report.getDetails()).anyMatch(line -> line.contains(rule.offender().qualifiedName(BAD)));
    }

    static Stream<Rule> holds() {
        return rules("mn.biyelelt");
    }

    static Stream<Rule> catchesItsBadClass() {
        return rules(BAD);
    }

    private static Stream<Rule> rules(String root) {
        return Stream.of(new WhoMayUseWhom(root).rules(), new Habits(root).rules(), NullMarking.rules(root))
                .flatMap(rules -> rules);
    }

    private static void compile(List<Offender> offenders, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            var sources = offenders.stream().map(Source::new).toList();
            boolean compiled = compiler.getTask(messages, files, null, List.of("-proc:none", "-nowarn"), null, sources)
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Offender offender) {
            super(URI.create("string:///" + offender.qualifiedName(BAD).replace('.', '/') + ".java"),
                    JavaFileObject.Kind.SOURCE);
            text = offender.source(BAD);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
