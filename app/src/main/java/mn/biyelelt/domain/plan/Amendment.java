package mn.biyelelt.domain.plan;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.field.FieldKey;

/// A change of the plan that was made while reporting on it: deliberately, with a reason. Kept with the plan as one of its own
/// texts, in the field `amendment.ID`; so it is undone, exported and merged like any other text.
///
/// @param at     when, to the second
/// @param by     who made it
/// @param period the report that was worked at; empty for none
public record Amendment(UUID id, Instant at, String by, String reason, Optional<ReportPeriod> period,
        PlanTouch touch) {

    private static final String PREFIX = "amendment.";
    private static final int LINES = 10;

    /// Whether a field holds an amendment and no text of the plan's.
    public static boolean isField(FieldKey field) {
        return field.name().startsWith(PREFIX);
    }

    /// All amendments of a plan, the oldest first. What is none is left out.
    public static List<Amendment> allOf(Plan plan) {
        return plan.cells().texts().entrySet().stream().filter(cell -> isField(cell.getKey().field()))
                .flatMap(cell -> read(cell.getKey().field(), cell.getValue()).stream())
                .sorted((one, other) -> one.at.equals(other.at)
                        ? one.id.compareTo(other.id)
                        : one.at.compareTo(other.at))
                .toList();
    }

    /// Where it is kept among the plan's own texts.
    public CellKey cell() {
        return CellKey.of(new FieldKey(PREFIX + id));
    }

    /// How it is kept: ten lines, of which [#allOf] reads it again.
    public String text() {
        return String.join("\n", at.toString(), oneLine(by), period.map(ReportPeriod::key).orElse(""),
                touch.kind().name(), touch.element().toString(), oneLine(touch.row()),
                touch.field().map(FieldKey::name).orElse(""), oneLine(touch.from()), oneLine(touch.to()),
                oneLine(reason));
    }

    private static Optional<Amendment> read(FieldKey field, String text) {
        String[] lines = text.split("\n", LINES);
        if (lines.length < LINES) {
            return Optional.empty();
        }
        try {
            Optional<FieldKey> touched = lines[6].isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FieldKey(lines[6]));
            var touch = new PlanTouch(PlanTouch.Kind.valueOf(lines[3]), ElementId.of(lines[4]), lines(lines[5]),
                    touched,
                    lines(lines[7]), lines(lines[8]));
            return Optional.of(new Amendment(UUID.fromString(field.name().substring(PREFIX.length())),
                    Instant.parse(lines[0]), lines(lines[1]), lines(lines[9]), ReportPeriod.parse(lines[2]), touch));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String oneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String lines(String text) {
        var lines = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && i + 1 < text.length()) {
                i++;
                lines.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                lines.append(letter);
            }
        }
        return lines.toString();
    }
}
