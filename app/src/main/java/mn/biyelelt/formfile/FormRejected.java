package mn.biyelelt.formfile;

import java.util.List;
import java.util.stream.Collectors;
import mn.biyelelt.i18n.Messages;

/// A form file has mistakes and was not taken.
public final class FormRejected extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    /// @param problems at least one, in file order
    public FormRejected(List<FormProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /// The mistakes, in file order.
    public List<FormProblem> problems() {
        return problems;
    }

    /// All mistakes, one a line.
    public String text(Messages messages) {
        return problems.stream().map(problem -> problem.text(messages)).collect(Collectors.joining("\n"));
    }
}
