package mn.biyelelt.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A rule's examples: one that triggers it and one that does not.
record RuleExample(String rule, String triggers, String passes) {

    /// The examples of all rules, in the catalogue's order.
    static List<RuleExample> all() {
        var examples = new ArrayList<RuleExample>();
        for (String paragraph : text().split("\n\n", -1)) {
            List<String> lines = paragraph.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
            if (!lines.isEmpty()) {
                examples.add(new RuleExample(lines.get(0), lines.get(1).substring(2), lines.get(2).substring(2)));
            }
        }
        return examples;
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
