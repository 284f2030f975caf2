package mn.biyelelt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.formfile.FormProblem;
import mn.biyelelt.formfile.FormReader;
import mn.biyelelt.formfile.FormRejected;
import mn.biyelelt.gate.Gate;
import mn.biyelelt.gate.Limits;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `forms`: lists the forms, checks form files (`forms check FILE…`), prints the file of a form (`forms export ID`).
public final class FormsCommand implements Command {

    private static final String JSON = "--json";
    private static final String WORKSPACE = "--workspace";
    private static final String FILE = "file";

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.forms.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        ArgSpec words = PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel("check FILE… | export ID")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(messages.get("cli.forms.words"))
                .build();
        return List.of(words, Arguments.json(messages),
                Arguments.option(WORKSPACE, "WORKSPACE", messages.get("cli.forms.workspace")));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        List<String> words = given.matchedPositionalValue(0, List.of());
        List<String> names = words.isEmpty() ? words : words.subList(1, words.size());
        String action = words.isEmpty() ? "" : words.getFirst();
        if (action.isEmpty()) {
            return list(given, terminal);
        }
        if (action.equals("check") && !names.isEmpty()) {
            return check(names, terminal);
        }
        if (action.equals("export") && names.size() == 1) {
            return export(names.getFirst(), given, terminal);
        }
        terminal.message(terminal.messages().get("cli.forms.usage"));
        return ExitCode.USAGE;
    }

    private static int list(ParseResult given, Terminal terminal) {
        List<Form> forms = catalogue(given, terminal).forms();
        terminal.result(given.hasMatchedOption(JSON)
                ? json(forms, terminal.messages().language())
                : forms.stream().map(form -> line(form, terminal.messages())).collect(Collectors.joining("\n")));
        return ExitCode.DONE;
    }

    private static int check(List<String> files, Terminal terminal) {
        int code = ExitCode.DONE;
        for (String file : files) {
            try {
                Form form = FormReader.read(Gate.text(Path.of(file), Limits.ofForms()));
                terminal.result(terminal.messages().get("cli.forms.right", FILE, file, "form", form.id()));
            } catch (FormRejected e) {
                e.problems().forEach(problem -> terminal.message(text(file, problem, terminal.messages())));
                code = ExitCode.BAD_INPUT;
            }
        }
        return code;
    }

    private static int export(String id, ParseResult given, Terminal terminal) {
        String source = catalogue(given, terminal).source(id)
                .orElseThrow(() -> CommandFailure.badInput(terminal.messages().get("cli.forms.unknown", "form", id)));
        terminal.out().print(source);
        return ExitCode.DONE;
    }

    private static FormCatalogue catalogue(ParseResult given, Terminal terminal) {
        FormCatalogue shipped = FormCatalogue.shipped();
        if (!given.hasMatchedOption(WORKSPACE)) {
            return shipped;
        }
        Path file = Path.of(given.matchedOptionValue(WORKSPACE, ""));
        try (Workspace workspace = WorkspaceArgument.open(file, terminal)) {
            return shipped.with(workspace.holdings().forms());
        } catch (FormRejected e) {
            throw CommandFailure.badInput(e.text(terminal.messages()));
        }
    }

    /// As compilers write it, so that editors find the place.
    private static String text(String file, FormProblem problem, Messages messages) {
        return file + ":" + problem.line() + ":" + problem.column() + ": " + problem.reason(messages);
    }

    private static String json(List<Form> forms, Language language) {
        var json = JsonWriter.indented().beginObject().key("forms").beginArray();
        for (Form form : forms) {
            json.beginObject()
                    .member("id", form.id())
                    .member("name", name(form, language))
                    .member("kind", form.kind().name().toLowerCase(Locale.ROOT))
                    .member("version", form.version())
                    .endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static String line(Form form, Messages messages) {
        return messages.get("cli.forms.entry", "id", form.id(), "name", name(form, messages.language()));
    }

    private static String name(Form form, Language language) {
        return language == Language.MONGOLIAN ? form.name().mongolian() : form.name().english();
    }
}
