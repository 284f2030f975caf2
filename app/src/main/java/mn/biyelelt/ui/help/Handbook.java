package mn.biyelelt.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mn.biyelelt.i18n.Language;

/// The pages as they stand in the program's files: `@id Title` begins a page, `- ` a point, `- [Key] ` a point with a key, `!file`
/// is a picture, any other line is a paragraph.
public final class Handbook {

    private final List<HelpPage> pages;

    private Handbook(List<HelpPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /// Reads the handbook of a language.
    public static Handbook in(Language language) {
        String file = language == Language.MONGOLIAN ? "handbook.txt" : "handbook_en.txt";
        try (InputStream in = Objects.requireNonNull(Handbook.class.getResourceAsStream(file))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Handbook parse(String text) {
        var pages = new ArrayList<HelpPage>();
        var blocks = new ArrayList<HelpPage.Block>();
        String head = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("@")) {
                add(pages, head, blocks);
                head = line.substring(1);
                blocks.clear();
            } else if (!line.isBlank()) {
                blocks.add(block(line.strip()));
            }
        }
        add(pages, head, blocks);
        return new Handbook(pages);
    }

    /// All pages in their order.
    public List<HelpPage> pages() {
        return pages;
    }

    /// The page of that id.
    public Optional<HelpPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    private static void add(List<HelpPage> pages, String head, List<HelpPage.Block> blocks) {
        int blank = head.indexOf(' ');
        if (blank > 0) {
            pages.add(new HelpPage(head.substring(0, blank), head.substring(blank + 1), blocks));
        }
    }

    private static HelpPage.Block block(String line) {
        if (line.startsWith("!")) {
            return new HelpPage.Block.Picture(line.substring(1));
        }
        if (!line.startsWith("- ")) {
            return new HelpPage.Block.Words(line);
        }
        int end = line.startsWith("- [") ? line.indexOf(']') : -1;
        return end > 0
                ? new HelpPage.Block.Point(line.substring(3, end), line.substring(end + 1).strip())
                : new HelpPage.Block.Point("", line.substring(2));
    }
}
