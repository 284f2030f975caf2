package mn.biyelelt.cli;

import java.util.List;
import mn.biyelelt.i18n.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The arguments that several commands share, and short ways to write the others.
public final class Arguments {

    /// Which plan of the workspace.
    static final String PLAN = "--plan";
    /// Which report of the plan.
    static final String PERIOD = "--period";

    private Arguments() {
    }

    /// The workspace, always the first parameter.
    public static ArgSpec workspace(Messages messages) {
        return parameter(0, "WORKSPACE", messages.get("cli.argument.workspace"));
    }

    /// `--json`
    public static ArgSpec json(Messages messages) {
        return flag("--json", messages.get("cli.argument.json"));
    }

    /// `--plan ID`
    public static ArgSpec plan(Messages messages) {
        return option(PLAN, "ID", messages.get("cli.argument.plan"));
    }

    /// `--period P`
    public static ArgSpec period(Messages messages) {
        return option(PERIOD, "P", messages.get("cli.argument.period"));
    }

    /// A required parameter.
    public static ArgSpec parameter(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .description(description)
                .build();
    }

    /// One or more parameters from `index` on.
    public static ArgSpec parameters(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index + "..*")
                .arity("1..*")
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .required(true)
                .description(description)
                .build();
    }

    /// An option with a value.
    public static ArgSpec option(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description).build();
    }

    /// An option with a value that must be given.
    public static ArgSpec requiredOption(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .description(description)
                .build();
    }

    /// An option without a value.
    public static ArgSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }
}
