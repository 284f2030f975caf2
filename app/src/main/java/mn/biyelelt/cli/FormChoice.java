package mn.biyelelt.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.formfile.FormRejected;
import mn.biyelelt.i18n.Messages;

/// Finds the form that the user names among the shipped ones and the workspace's own.
final class FormChoice {

    private FormChoice() {
    }

    /// The form with that id.
    ///
    /// @throws CommandFailure if there is none, or one of the workspace's own forms cannot be read
    static Form named(String id, Holdings holdings, Messages messages) {
        FormCatalogue catalogue = catalogue(holdings, messages);
        return catalogue.find(id)
                .orElseThrow(() -> CommandFailure
                        .badInput(messages.get("cli.report.unknownForm", "id", id, "forms", ids(catalogue))));
    }

    /// The form with that id; empty if there is none, or one of the workspace's own forms cannot be read.
    static Optional<Form> known(String id, Holdings holdings) {
        try {
            return FormCatalogue.shipped().with(holdings.forms()).find(id);
        } catch (FormRejected _) {
            return Optional.empty();
        }
    }

    private static FormCatalogue catalogue(Holdings holdings, Messages messages) {
        try {
            return FormCatalogue.shipped().with(holdings.forms());
        } catch (FormRejected e) {
            throw CommandFailure.badInput(messages.get("cli.report.ownFormWrong", "reason", e.text(messages)));
        }
    }

    private static String ids(FormCatalogue catalogue) {
        return catalogue.forms().stream().map(form -> "\n  " + form.id()).collect(Collectors.joining());
    }
}
