package mn.biyelelt.ui.help;

import java.util.List;

/// A page of the handbook.
///
/// @param id the pane it is about, or a name of its own
public record HelpPage(String id, String title, List<Block> blocks) {

    public HelpPage {
        blocks = List.copyOf(blocks);
    }

    /// A part of a page.
    public sealed interface Block {

        /// What the points below it have in common.
        record Heading(String text) implements Block {}

        /// Plain words.
        record Words(String text) implements Block {}

        /// A point of a list; `key` is set apart before it, empty for none.
        record Point(String key, String text) implements Block {}

        /// A picture that lies beside the pages.
        record Picture(String file) implements Block {}
    }
}
