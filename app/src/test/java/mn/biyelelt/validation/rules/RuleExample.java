package mn.biyelelt.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// An example that triggers a rule, and those beside it that do not.
record RuleExample(String rule, String triggers, List<String> passes) {

    private static final String FINDS = "+ ";

    /// The examples of all rules, in the catalogue's order.
    static List<RuleExample> all() {
        var examples = new ArrayList<RuleExample>();
        for (String paragraph : text().split("\n\n", -1)) {
            List<String> lines = paragraph.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
            addAll(examples, lines);
        }
        return examples;
    }

    /// The rule's id, then pairs of examples: each that triggers (`+`) is followed by those that do not (`-`).
    private static void addAll(List<RuleExample> examples, List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FINDS)) {
                List<String> passes = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> !line.startsWith(FINDS)).map(line -> line.substring(FINDS.length()))
                        .toList();
                examples.add(new RuleExample(lines.getFirst(), lines.get(i).substring(FINDS.length()), passes));
            }
        }
    }

    private static String text() {
        try (InputStream in = RuleExample.class.getResourceAsStream("examples.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule;
    }
}
