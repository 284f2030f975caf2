package mn.biyelelt.ui.shell;

import javafx.beans.property.StringProperty;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.ui.dialog.FileChoosers;
import mn.biyelelt.ui.text.Words;

/// What stands in the window's title, in the language of the moment.
///
/// @param text the title
record WindowTitle(StringProperty text, Words words) {

    /// The program's name, while no workspace is open.
    void ofProgram() {
        text.bind(words.of("ui.window.title"));
    }

    /// The office and its file; a file named after its office is not named twice.
    void of(Workspace workspace) {
        String office = workspace.holdings().office().name();
        String file = FileChoosers.named(workspace.file());
        text.bind(office.equals(file)
                ? words.of("ui.window.titleOfOffice", "office", office)
                : words.of("ui.window.titleOf", "office", office, "file", file));
    }
}
